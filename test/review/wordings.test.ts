import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { quote } from '../../src/record/quote.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { submit } from '../../src/record/submit.ts';
import { withMessage } from '../../src/record/transcript.ts';
import { decideWording } from '../../src/record/wordings.ts';
import { launchBrowser } from '../support/browser.ts';
import { english, start, submitted } from './fixture.ts';
import { look, visitor } from './look.ts';
import { openWorkspace, type Workspace } from './server.ts';

const at = new Date(start).toISOString();
const forGoal = 'Live in an <b>apartment</b> of my own by June';
const forStrength = 'Repairs cars';

let browser: Browser;
let workspace: Workspace;
beforeAll(async () => {
  browser = await launchBrowser();
  workspace = await openWorkspace();
  await workspace.keep(submitted('client-a'), submitted('client-b', english, 'ar'));
}, 90_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

const recordOf = async (id: string): Promise<ClientRecord> => (await workspace.records.load(`client-${id}`))!;

const open = (page: Page, path: string) => page.goto(`${workspace.address}/review/plans/plan-${path}`);

/** Writes a wording for a line, and says that it is in the client's language, or not. */
async function propose(page: Page, line: string, text: string, attests: boolean): Promise<void> {
  const item = page.locator(`[id="line-${line}"]`);
  await item.locator('> .line-acts summary').click();
  const box = page.locator(`[id="attest-${line}"]`);
  if ((await box.isChecked()) !== attests) await page.click(`[for="attest-${line}"]`);
  await page.fill(`[id="wording-${line}"]`, text);
  await item.locator('> .line-acts form button').click();
}

/** What the client says to a wording, as the conversation keeps it. */
function answers(record: ClientRecord, id: string, chose: 'keep' | 'use', text: string): ClientRecord {
  const said = withMessage(record, { from: 'client', text, at, channel: 'web', language: record.language, route: 0 });
  return decideWording(said.record, id, { chose, quotes: [quote(said.message)], at });
}

test('a wording is put to the client only where who wrote it says that it is in their language, and with no other question if there is none', async () => {
  const page = await visitor(browser, workspace, 'en-US', 'Dana Wu');
  await open(page, 'a');
  const { goals, strengths } = (await recordOf('a')).draft;
  const [goal, strength] = [goals[0]!.id, strengths[0]!.id];
  await propose(page, goal, forGoal, false);
  expect((await recordOf('a')).draft.goals[0]!.proposed).toEqual({ text: forGoal, by: 'Dana Wu', at: expect.any(String), accepted: false });
  expect(await page.innerText('main')).not.toContain('the client is asked about this wording');
  await open(page, 'a/return');
  await page.click('main form button:has-text("Return to the client")');
  expect(await page.innerText('[role=alert]')).toContain('Choose or write at least one question');

  await open(page, 'a');
  await propose(page, goal, forGoal, true);
  expect((await recordOf('a')).draft.goals[0]!.proposed).toMatchObject({ language: 'en' });
  expect(await page.innerText(`[id="line-${goal}"]`)).toContain('When you return the plan, the client is asked about this wording.');
  // Who has said once that they write it need not tick it again, and may untick it.
  await page.locator(`[id="line-${strength}"] > .line-acts summary`).click();
  expect(await page.isChecked(`[id="attest-${strength}"]`)).toBe(true);
  await look(page, 'wordings-plan');
  await open(page, 'a');
  await propose(page, strength, forStrength, true);
  await open(page, 'a/return');
  const listed = await page.innerText('section[aria-labelledby=wordings]');
  for (const text of [english.goal, forGoal, english.strength, forStrength, 'Dana Wu']) expect(listed).toContain(text);
  await look(page, 'wordings-return');
  await page.click('main form button:has-text("Return to the client")');
  expect(await page.innerText('.usa-alert--success')).toContain('returned');
  expect((await recordOf('a')).draft.clarifications).toMatchObject([
    { wording: true, lineId: goal, text: forGoal, status: 'open' },
    { wording: true, lineId: strength, text: forStrength, status: 'open' },
  ]);
  await look(page, 'wordings-returned');
}, 90_000);

test('what they answered stands on the page; what they did not take is on no print and in no copy, what they took is, with the name', async () => {
  await workspace.records.change('client-a', (record) => {
    const [first, second] = record.draft.clarifications;
    return submit(answers(answers(record, first!.id, 'use', 'Use the new words'), second!.id, 'keep', 'Keep my words'), at);
  });
  const page = await visitor(browser, workspace, 'en-US', 'Dana Wu');
  await open(page, 'a');
  const main = await page.innerText('main');
  for (const text of [
    'The client agreed to this wording.',
    'The client kept to their own words.',
    'agreed to another wording',
    forStrength,
  ])
    expect(main).toContain(text);
  await look(page, 'wordings-answered');
  await page.click('text=Approve this plan');
  await open(page, 'a/print');
  await look(page, 'wordings-print');
  const print = await page.innerText('main');
  const copy = await (await fetch(workspace.auth.copies.make('client-a'))).text();
  for (const text of [print, copy]) {
    expect(text).not.toContain(forStrength);
    expect(text).toContain('Proposed by Dana Wu');
  }
  expect(print).toContain(forGoal);
  expect(copy).toContain('You agreed to this wording.');
}, 60_000);

test('what is said to be in a language that the client does not read is refused, and nothing that was written is lost', async () => {
  const { cookie, csrf } = await workspace.session({ name: 'Kim', writes: ['en'] });
  const record = await recordOf('b');
  const send = (attest: string) =>
    fetch(`${workspace.address}/review/plans/plan-b/propose`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ csrf, version: `${record.draft.version}`, lineId: record.draft.goals[0]!.id, text: forStrength, attest }),
    });
  const refused = await send('en');
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain(forStrength);
  expect(await recordOf('b')).toEqual(record);
  expect((await send('ar')).status).toBe(303);
  expect((await recordOf('b')).draft.goals[0]!.proposed).toMatchObject({ by: 'Kim', language: 'ar' });
});

test('from right to left, and not ticked beforehand for who has not said that they write it', async () => {
  const page = await visitor(browser, workspace, 'ar', 'هدى');
  await open(page, 'b');
  expect(await page.locator('[name=attest][checked]').count()).toBe(0);
  for (const summary of await page.locator('.line-acts summary').all()) await summary.click();
  await look(page, 'wordings-ar-plan');
  await open(page, 'b/return');
  expect(await page.locator('section[aria-labelledby=wordings]').count()).toBe(1);
  await look(page, 'wordings-ar-return');
}, 60_000);
