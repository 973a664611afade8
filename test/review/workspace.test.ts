import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ClientRecord } from '../../src/record/record.ts';
import { launchBrowser } from '../support/browser.ts';
import { alertOf, english, start, submitted } from './fixture.ts';
import { look } from './look.ts';
import { openWorkspace, type Workspace } from './server.ts';

let browser: Browser;
let workspace: Workspace;

beforeAll(async () => {
  browser = await launchBrowser();
  workspace = await openWorkspace();
  const at = new Date(start).toISOString();
  const withTasks: ClientRecord = {
    ...submitted('client-b', { ...english, name: 'مريم', goal: 'أريد أن أتعلم الإنجليزية (المستوى 2)' }, 'es', start + 3_600_000),
    alerts: [
      alertOf('alert-1', 'he is here with a knife', { unanswered: true }),
      alertOf('alert-2', 'my uncle hits my kids', { tier: 'B', rule: 'B.child', mayNeedReport: true }),
    ],
    requests: [{ id: 'request-1', kind: 'person', at, status: 'open', quotes: [] }],
  };
  const talking = submitted('client-talking');
  const optedOut = submitted('client-a');
  await workspace.keep(
    { ...optedOut, routes: optedOut.routes.map((route) => ({ ...route, optOut: { at, by: 'client' as const } })) },
    withTasks,
    submitted('client-c', { ...english, name: 'Tomás' }),
    {
      ...talking,
      draft: { ...talking.draft, status: 'in-progress' },
      alerts: [alertOf('alert-3', 'nobody would miss me', { tier: 'C', rule: 'C.hopeless' })],
    },
  );
}, 90_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) throw new Error(message.text());
  });
  page.on('request', (request) => expect(new URL(request.url()).origin).toBe(workspace.address));
  return page;
}

async function signIn(page: Page, name?: string): Promise<void> {
  await page.goto(await workspace.link());
  if (name) await page.fill('#name', name);
  await page.click('main form button');
}

test('a link signs in once, by its button; looking at it uses nothing up', async () => {
  const page = await visitor();
  const link = await workspace.link();
  expect(link).toMatch(/^http:\/\/[^ ]+\/review[^ ]*[\w-]{43}$/);
  await page.goto(link);
  await page.goto(link);
  await look(page, 'review-sign-in');
  await page.click('main form button');
  expect(page.url()).toBe(`${workspace.address}/review`);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  const other = await visitor();
  expect((await other.goto(link))!.status()).toBe(403);
  await look(other, 'review-link-gone');
  expect((await other.goto(`${workspace.address}/review`))!.status()).toBe(401);
  expect(await other.textContent('main')).not.toContain('Rosa');
  await page.click('header button');
  expect((await page.goto(`${workspace.address}/review`))!.status()).toBe(401);
}, 60_000);

test('the inbox: alerts first, then requests, then plans to search; each is done once by somebody with a name', async () => {
  const page = await visitor();
  await signIn(page);
  await look(page, 'review-inbox-no-name');
  await page.click('text=Acknowledge >> nth=0');
  await look(page, 'review-me');
  await page.fill('#name', 'Dana Wu');
  await page.click('main form button');
  const headings = await page.locator('main h2').allInnerTexts();
  expect(headings).toEqual(['Alerts (3)', 'Requests (1)', 'Plans']);
  expect(await page.locator('.task h3').allInnerTexts()).toEqual(
    ['Now', 'Today MAY NEED A REPORT', 'Note', 'Wants to talk with a person'].map((text) =>
      expect.stringMatching(new RegExp(text.replace(' ', '\\s+'), 'i')),
    ),
  );
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['مريم', 'Rosa', 'Tomás']);
  await look(page, 'review-inbox');
  await page.click('button:has-text("Acknowledge") >> nth=0');
  await page.click('text=Mark as done');
  expect(await page.locator('main h2').allInnerTexts()).toEqual(['Alerts (2)', 'Requests (0)', 'Plans']);
  await page.fill('#search', 'TOMAS');
  await page.click('.filter button');
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Tomás']);
  await page.goto(`${workspace.address}/review?language=es&status=submitted&sort=waiting`);
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['مريم']);
  await page.goto(`${workspace.address}/review?status=approved`);
  await look(page, 'review-inbox-empty');
}, 90_000);

test('a plan: opened, its words found in the conversation, reworded beside them, returned, approved, withdrawn', async () => {
  const page = await visitor();
  await signIn(page);
  await page.click('tbody th a:has-text("Rosa")');
  await look(page, 'review-plan');
  expect(await page.textContent('main')).toContain('opted out of messages (Text message)');
  await page.click('.line .place >> nth=2');
  expect(await page.textContent('mark.chosen')).toBe(english.goal);
  await look(page, 'review-transcript');
  await page.goBack();
  await page.click('summary:has-text("Propose") >> nth=0');
  await page.fill('.line textarea >> nth=0', '<b>Move into an apartment by June</b>');
  await page.fill('.line input[name=name] >> nth=0', 'Dana Wu');
  await page.click('text=Save the proposal >> nth=0');
  expect(await page.textContent('.proposed-text')).toBe('<b>Move into an apartment by June</b>');
  expect(await page.textContent('.line .said >> nth=2')).toContain(english.goal);
  await look(page, 'review-plan-proposed');

  await page.click('text=Return to the client with questions');
  await page.click('text=Return to the client >> nth=-1');
  expect(await page.textContent('[role=alert]')).toContain('Choose or write at least one question');
  await page.selectOption('select >> nth=0', 'why');
  await page.fill('textarea >> nth=1', 'Which office?');
  await page.click('main form button');
  expect(await page.textContent('[role=alert]')).toContain('Confirm that you write English');
  await look(page, 'review-return');
  await page.click('label[for=attest]');
  await page.click('main form button');
  expect(await page.textContent('.usa-alert--success')).toContain('returned');
  await look(page, 'review-plan-returned');
  expect((await workspace.records.load('client-a'))!.draft.clarifications).toMatchObject([
    { catalogueId: 'why' },
    { text: 'Which office?' },
  ]);

  await workspace.records.change('client-a', (record) => ({
    ...record,
    draft: { ...record.draft, status: 'submitted', version: record.draft.version + 1 },
  }));
  await page.click('text=Inbox');
  await page.click('tbody th a:has-text("Rosa")');
  await page.click('text=Approve this plan');
  await look(page, 'review-plan-approved');
  expect((await workspace.records.load('client-a'))!.draft.history.map(({ did, who }) => [did, who])).toEqual([
    ['submitted', 'client'],
    ['opened', 'program'],
    ['proposed', 'Dana Wu'],
    ['returned', 'Dana Wu'],
    ['opened', 'Dana Wu'],
    ['approved', 'Dana Wu'],
  ]);
  await page.click('text=Print');
  expect(await page.textContent('.status')).toMatch(/^Approved by Dana Wu on /);
  await look(page, 'review-print');
  await page.goBack();
  await page.click('summary:has-text("Withdraw")');
  await page.click('button:has-text("Withdraw")');
  await look(page, 'review-plan-withdrawn');
  expect((await workspace.records.load('client-a'))!.outbox.map(({ payload }) => payload)).toEqual([{ notice: 'withdrawn' }]);
}, 90_000);

test('on an old version nothing is lost silently: a page says so and shows what was written', async () => {
  const page = await visitor();
  await signIn(page, 'Kim');
  await page.goto(`${workspace.address}/review/plans/plan-c`);
  await workspace.records.change('client-c', (record) => ({ ...record, draft: { ...record.draft, version: record.draft.version + 1 } }));
  await page.click('summary:has-text("Propose") >> nth=0');
  await page.fill('.line textarea >> nth=0', 'My long wording');
  const [response] = await Promise.all([page.waitForNavigation(), page.click('text=Save the proposal >> nth=0')]);
  expect(response!.status()).toBe(409);
  expect(await page.textContent('main')).toContain('My long wording');
  await look(page, 'review-conflict');
  await page.click('text=Back to the plan');
  expect(page.url()).toBe(`${workspace.address}/review/plans/plan-c`);
  expect((await page.goto(`${workspace.address}/review/nowhere`))!.status()).toBe(404);
  await look(page, 'review-not-found');
  expect((await page.goto(`${workspace.address}/review/plans/plan-talking`))!.status()).toBe(404);
}, 60_000);

test('in Spanish, for those whose browser asks for it or who choose it', async () => {
  const page = await visitor({ locale: 'es-MX' });
  await page.goto(await workspace.link());
  expect(await page.textContent('h1')).toBe('Iniciar sesión');
  await look(page, 'review-es-sign-in');
  await page.fill('#name', 'Inés');
  await page.click('main form button');
  await look(page, 'review-es-inbox');
  await page.goto(`${workspace.address}/review/plans/plan-b`);
  await look(page, 'review-es-plan');
  await page.click('text=Devolver a la persona');
  await look(page, 'review-es-return');
  await page.goto(`${workspace.address}/review/plans/plan-b/transcript`);
  await look(page, 'review-es-transcript');
  await page.goto(`${workspace.address}/review/plans/plan-b/print`);
  await look(page, 'review-es-print');
  await page.goto(`${workspace.address}/review?sort=waiting`);
  await page.click('text=English');
  expect(page.url()).toContain('sort=waiting');
  expect(await page.textContent('h1')).toBe('Inbox');
  await page.goto(`${workspace.address}/review/me`);
  expect(await page.textContent('h1')).toBe('Your name and languages');
}, 90_000);

test('readiness: what is set, which languages are on and why, which texts nobody has read, gaps, the model, alerts; only for who signed in', async () => {
  const page = await visitor();
  expect((await page.goto(`${workspace.address}/review/readiness`))!.status()).toBe(401);
  await signIn(page, 'Dana Wu');
  await page.click('text=Readiness');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look(page, 'review-readiness');
  const main = await page.innerText('main');
  for (const text of ['Harbor <House>', 'Marie <b>', 'safety.b', 'sms.stopped', 'care.group', '1,200 of 20,000', '0.5 of 2', '/api/alerts'])
    expect(main).toContain(text);
  expect(await page.innerText('tr:has-text("PROGRAM_PHONE") td')).toBe('not set');
  expect(await page.innerText('#language-es')).toMatch(/ON[\s\S]*LANGUAGES switches it on/i);
  expect(await page.innerText('#language-ht')).toMatch(/OFF[\s\S]*1 of 3 reviewed, 1 made by a machine and not reviewed, 1 changed/i);
  await page.goto(`${workspace.address}/review/readiness?lang=es`);
  await look(page, 'review-readiness-es');
  expect(await page.innerText('h1')).toBe('Preparación');
}, 60_000);

test('in Arabic, from right to left, on a phone and on a desk', async () => {
  const page = await visitor({ locale: 'ar' });
  await page.goto(await workspace.link());
  await look(page, 'review-ar-sign-in');
  await page.fill('#name', 'هدى');
  await page.click('main form button');
  for (const [name, path] of [
    ['inbox', ''],
    ['plan', '/plans/plan-b'],
    ['return', '/plans/plan-b/return'],
    ['transcript', '/plans/plan-b/transcript'],
    ['print', '/plans/plan-b/print'],
  ]) {
    expect((await page.goto(`${workspace.address}/review${path}`))!.status()).toBe(200);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await look(page, `review-ar-${name}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.setViewportSize({ width: 375, height: 800 });
  }
}, 90_000);
