import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Plan } from '../../src/record/plan.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { launchBrowser } from '../support/browser.ts';
import { submitted } from './fixture.ts';
import { look, visitor } from './look.ts';
import { apiToken, openWorkspace, type Workspace } from './server.ts';

let browser: Browser;
let workspace: Workspace;
beforeAll(async () => {
  browser = await launchBrowser();
  workspace = await openWorkspace();
  const withdrawn = submitted('client-w');
  await workspace.keep(
    submitted('client-a'),
    { ...submitted('client-b'), program: 'critical-time' },
    { ...submitted('client-gone'), program: 'no-more' },
    { ...withdrawn, draft: { ...withdrawn.draft, status: 'withdrawn', phase: 'plan' } },
  );
}, 90_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

const recordOf = async (id: string): Promise<ClientRecord> => (await workspace.records.load(`client-${id}`))!;
const open = (page: Page, path: string) => page.goto(`${workspace.address}/review${path}`);

test('is set on the plan’s page by somebody with a name, and stands in its history, in the inbox and in the JSON; and is taken off', async () => {
  const page = await visitor(browser, workspace, 'en-US');
  await open(page, '/plans/plan-a');
  expect(await page.inputValue('#phase')).toBe('');
  await page.selectOption('#phase', { label: 'Gather resources' });
  await page.fill('#name-phase', 'Dana Wu');
  await page.click('text=Save the phase');
  expect(await page.innerText('.usa-alert--success')).toContain('The phase was saved.');
  expect(await page.inputValue('#phase')).toBe('gather');
  expect(await page.innerText('.history li:last-child')).toMatch(/Dana Wu set the phase: Gather resources/);
  expect((await recordOf('a')).draft.status).toBe('in-review');
  await look(page, 'phases-plan');
  await open(page, '');
  expect(await page.innerText('tr:has-text("plan-a"), tr:has(a[href$="plan-a"])')).toContain('(Gather resources)');
  await look(page, 'phases-inbox');
  const answer = await fetch(`${workspace.address}/api/plans/plan-a`, { headers: { authorization: `Bearer ${apiToken}` } });
  const plan = Plan.parse(await answer.json());
  expect(plan).toMatchObject({ phase: 'gather', version: 3 });
  expect(plan.history.at(-1)).toMatchObject({ who: 'Dana Wu', did: 'set-phase', phase: 'gather', version: 3 });

  await open(page, '/plans/plan-a');
  await page.click('text=Save the phase');
  expect((await recordOf('a')).draft.version).toBe(3);
  await page.selectOption('#phase', '');
  await page.click('text=Save the phase');
  const { phase, history } = (await recordOf('a')).draft;
  expect(phase).toBeUndefined();
  expect(history.at(-1)).toEqual({ at: expect.any(String), who: 'Dana Wu', did: 'set-phase', version: 4 });
  expect(await page.innerText('.history li:last-child')).toContain('set the phase: None');
}, 60_000);

test('is one of the plan’s program, set on the version that was read; also once it is approved, not once it is withdrawn', async () => {
  const { cookie, csrf } = await workspace.session({ name: 'Kim' });
  const send = async (id: string, form: Record<string, string>): Promise<number> =>
    (
      await fetch(`${workspace.address}/review/plans/plan-${id}/${form.act ?? 'phase'}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams({ csrf, ...form }),
      })
    ).status;
  expect(await send('b', { version: '1', phase: 'gather' })).toBe(400);
  expect(await send('b', { version: '0', phase: 'transition' })).toBe(409);
  expect(await send('b', { version: '1', phase: 'transition' })).toBe(303);
  expect(await send('b', { version: '2', act: 'approve' })).toBe(303);
  const { version } = (await recordOf('b')).draft;
  expect(await send('b', { version: `${version}`, phase: 'try-out' })).toBe(303);
  expect((await recordOf('b')).draft).toMatchObject({ status: 'approved', phase: 'try-out' });
  expect(await send('w', { version: '1', phase: 'engage' })).toBe(409);
  expect(await send('gone', { version: '1', phase: 'engage' })).toBe(400);
  const other = await workspace.session({ name: 'Eve' });
  expect(await send('b', { csrf: other.csrf, version: `${version + 1}`, phase: 'before' })).toBe(403);
  expect((await recordOf('b')).draft.phase).toBe('try-out');
});

test('stands without a form where it cannot be set, and from right to left', async () => {
  const page = await visitor(browser, workspace, 'ar', 'هدى');
  await open(page, '/plans/plan-b');
  await look(page, 'phases-ar-plan');
  await open(page, '/plans/plan-gone');
  expect(await page.locator('#phase').count()).toBe(0);
  await open(page, '/plans/plan-w');
  expect(await page.locator('#phase').count()).toBe(0);
  expect(await page.innerText('.about')).toContain('التخطيط');
}, 60_000);
