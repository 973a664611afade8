import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { modelJobs } from '../../src/record/model-jobs.ts';
import { draftQuestion, openDrafts, withMachineDraft } from '../../src/record/question-drafts.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import type { Translated } from '../../src/record/translation.ts';
import { untranslated, withTranslations } from '../../src/record/translations.ts';
import { checkAxe, launchBrowser } from '../support/browser.ts';
import { english, start, submitted } from './fixture.ts';
import { openWorkspace, type Workspace } from './server.ts';

// Pictures of every page and state, to be looked at, where this names a folder.
const shots = process.env.REVIEW_SHOTS;
const at = new Date(start).toISOString();
const head = { model: 'test-model', at };

const arabic = {
  ...english,
  name: 'مريم',
  goal: 'أريد أن أتعلم الإنجليزية مع سارة يوم ٥',
  strength: 'أطبخ جيدا لعشرين شخصا',
  step: 'أذهب إلى المكتبة',
};

function agreed(id: string): ClientRecord {
  const record = submitted(id, arabic, 'ar');
  return { ...record, modelConsent: { given: true, version: '1', language: 'ar', at } };
}

/** Everything translated; the goal without its number, the strength with markup in it, the step not at all. */
function translated(record: ClientRecord): ClientRecord {
  const make = (text: string): Translated => {
    if (text === arabic.goal) return { text: 'I want to learn English with سارة', lost: ['٥'] };
    if (text === arabic.step) return { lost: [] };
    return { text: text === arabic.strength ? 'I cook <img src=x onerror=alert(1)> for "20"' : `In English: ${text.length}`, lost: [] };
  };
  return withTranslations(
    record,
    untranslated(record, 'en').map((passage) => [passage, make(passage.text)]),
    { to: 'en', ...head },
  );
}

let ids = 0;
const drafted = (record: ClientRecord): ClientRecord => {
  const asked = draftQuestion(
    record,
    { by: 'Dana Wu', at, text: 'Which 2 days suit you?', language: 'en', lineId: record.draft.goals[0]!.id },
    (prefix) => `${prefix}-d${++ids}`,
  );
  return withMachineDraft(asked, openDrafts(asked)[0]!.id, { text: 'أي يومين يناسبانك؟ <b>x</b>', lost: ['2'], ...head });
};

let browser: Browser;
let workspace: Workspace;
beforeAll(async () => {
  browser = await launchBrowser();
  workspace = await openWorkspace({ hasModel: true });
  const { modelConsent, ...no } = agreed('client-no');
  await workspace.keep(agreed('client-new'), drafted(translated(agreed('client-done'))), no, drafted(agreed('client-form')));
}, 90_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

const recordOf = async (id: string): Promise<ClientRecord> => (await workspace.records.load(`client-${id}`))!;

async function signedIn(name = 'Dana Wu', width = 375): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  page.on('dialog', () => {
    throw new Error('markup of a model ran');
  });
  await page.goto(await workspace.link());
  await page.fill('#name', name);
  await page.click('main form button');
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  for (const [width, dir] of [
    [375, 'ltr'],
    [1280, 'ltr'],
    [375, 'rtl'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(`document.documentElement.dir = '${dir}'`);
    expect(await checkAxe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (!shots) continue;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/translation-${name}-${width}-${dir}.png`, fullPage: true });
  }
}
const open = (page: Page, path: string) => page.goto(`${workspace.address}/review/plans/plan-${path}`);

test('the client’s words stand first, the translation under them, marked, escaped, with what it lost; on the plan and in the conversation', async () => {
  const page = await signedIn();
  for (const path of ['done', 'done/transcript']) {
    await open(page, path);
    const goal = page.locator(path === 'done' ? '.said' : '.message-text', { hasText: arabic.goal }).first();
    const text = (await goal.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(
      /^"?.*٥.*I want to learn English with سارة Machine translation, not checked \(test-model, Mar 2, 2026, 9:00 AM\)\. Not in the translation, look at the original: ٥$/,
    );
    expect(await goal.locator('.translation bdi').first().getAttribute('lang')).toBe('en');
    const main = await page.locator('main').innerText();
    expect(main).toContain('I cook <img src=x onerror=alert(1)> for "20"');
    expect(main).toContain('The machine gave no translation of this.');
    await look(page, path.replace('/', '-'));
  }
}, 60_000);

test('it is in no export, print, copy or answer of the API', async () => {
  const page = await signedIn();
  for (const path of ['done/print', 'done.json']) {
    const answer = await page.request.get(`${workspace.address}/review/plans/plan-${path}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toMatch(/I cook|In English|يومين/);
  }
}, 30_000);

test('one button asks for it, once; a client who did not agree is left alone', async () => {
  const page = await signedIn();
  await open(page, 'new/transcript');
  await look(page, 'asked');
  await page.click('text=Translate into English');
  expect(page.url()).toMatch(/plan-new\/transcript$/);
  expect(await page.locator('.translating').innerText()).toMatch(/was asked for/);
  const jobs = async () => (await recordOf('new')).outbox.filter(({ kind }) => kind === modelJobs.translation);
  expect((await jobs()).map(({ payload }) => payload)).toEqual([{ to: 'en' }]);
  const { csrf, cookie } = await workspace.session({ name: 'Dana Wu' });
  const post = (path: string, form: Record<string, string> = {}) =>
    fetch(`${workspace.address}/review/plans/plan-${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ csrf, ...form }),
    });
  expect((await post('new/translate')).status).toBe(303);
  expect(await jobs()).toHaveLength(1);
  expect((await post('new/translate', { csrf: 'x' })).status).toBe(403);

  await open(page, 'no');
  expect(await page.locator('.translating').innerText()).toMatch(/has not agreed/);
  expect((await post('no/translate')).status).toBe(400);
  expect((await post('no/drafts', { text: 'When?' })).status).toBe(400);
  expect((await recordOf('no')).outbox).toEqual([]);
}, 60_000);

test('a question in the case manager’s own language: drafted, confirmed by a reader, sent', async () => {
  const page = await signedIn('Dana Wu');
  await open(page, 'form/return');
  await page.click('text=Ask in your own words, in English');
  await look(page, 'draft-form');
  await page.selectOption('#draft-about', (await recordOf('form')).draft.goals[0]!.id);
  await page.fill('#draft-text', 'Who could go with you?');
  await page.click('text=Make a draft in Arabic');
  const [first, second] = openDrafts(await recordOf('form'));
  expect(second).toMatchObject({ text: 'Who could go with you?', by: 'Dana Wu', to: 'ar' });
  expect(await page.locator(`#${second!.id}`).innerText()).toContain('The draft is not there yet');
  await look(page, 'drafts');

  const reader = await signedIn('Sami Haddad', 1280);
  await open(reader, 'form/return');
  const item = reader.locator(`#${first!.id}`);
  expect(await item.innerText()).toMatch(/^Which 2 days suit you\?[\s\S]*Machine translation, not checked[\s\S]*look at the original: 2/);
  await item.locator('textarea').fill('أي يومين (2) يناسبانك؟');
  await item.locator('text=Confirm this question').click();
  expect(openDrafts(await recordOf('form'))[0]!.confirmed).toBeUndefined();
  await item.locator('label[for^="reads-"]').click();
  await item.locator('text=Confirm this question').click();
  expect(openDrafts(await recordOf('form'))[0]!.confirmed).toMatchObject({ by: 'Sami Haddad', text: 'أي يومين (2) يناسبانك؟' });
  await reader.locator(`#${second!.id}`).locator('text=Discard').click();
  expect(openDrafts(await recordOf('form'))).toHaveLength(1);

  await open(page, 'form/return');
  await look(page, 'confirmed');
  await page.click('text=Return to the client >> nth=-1');
  const { draft } = await recordOf('form');
  expect(draft.status).toBe('returned');
  expect(draft.clarifications).toMatchObject([{ by: 'Sami Haddad', text: 'أي يومين (2) يناسبانك؟', language: 'ar' }]);
  await open(page, 'form');
  expect(await page.locator('main').innerText()).toMatch(/Asked in other words: Which 2 days suit you\? \(Dana Wu\)/);
  await look(page, 'returned');
}, 90_000);

test('nothing unconfirmed is sent, whatever form is posted', async () => {
  const { csrf, cookie } = await workspace.session({ name: 'Dana Wu', writes: ['ar'] });
  const [draft] = openDrafts(await recordOf('done'));
  const post = (path: string, form: Record<string, string>) =>
    fetch(`${workspace.address}/review/plans/plan-done/${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ csrf, version: `${1}`, ...form }),
    });
  const { version } = (await recordOf('done')).draft;
  expect((await post('return', { version: `${version}`, draft: draft!.id })).status).toBe(400);
  expect((await post('return', { version: `${version}`, draft: 'draft-none' })).status).toBe(400);
  expect((await post(`drafts/${draft!.id}/confirm`, { text: 'x', reads: 'en' })).status).toBe(400);
  expect((await post(`drafts/${draft!.id}/confirm`, { text: 'x' })).status).toBe(400);
  expect((await post(`drafts/${draft!.id}/confirm`, { text: ' ', reads: 'ar' })).status).toBe(400);
  expect((await recordOf('done')).draft.clarifications).toEqual([]);
});
