import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { checkAxe, launchBrowser } from '../support/browser.ts';
import { asks, says, startChat } from './chat-page-support.ts';

let browser: Browser;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const script = [
  [says('Hello. I am a program and not a person.'), asks('welcome.lang', 'Which language?', ['English', 'Other'])],
  [says('I wrote that down.'), asks('hopes.first', 'What would you like to be different?')],
  [asks('goals.more', 'Want to say more about this?', ['Yes', 'No'])],
  [says('That is all. Thank you.')],
];

/** A page that has begun, and everything it did that it should not do. */
async function visit(replies: Parameters<typeof startChat>[0] = script, context: BrowserContextOptions = {}, link = '') {
  const chat = await startChat(replies);
  const visitor = await browser.newContext({ locale: 'en-US', ...context });
  open.push(chat, visitor);
  const page = await visitor.newPage();
  const foreign: string[] = [];
  const wrong: string[] = [];
  const sizes = new Map<string, number>();
  page.on('request', (request) => request.url().startsWith(chat.url) || foreign.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
  page.on('response', async (response) => {
    if (response.request().method() === 'GET') sizes.set(new URL(response.url()).pathname, (await response.body().catch(() => '')).length);
  });
  await page.addInitScript('addEventListener("securitypolicyviolation", (e) => console.error("CSP", e.violatedDirective, e.blockedURI))');
  await page.goto(chat.url + link);
  await page.locator('#log .asks').first().waitFor();
  return { chat, page, foreign, wrong, sizes };
}

/** Every message in the log, with who said it, as a screen reader would read it. */
const readLog = (page: Page): Promise<string[]> =>
  page.evaluate(
    '[...document.querySelectorAll("#log > div")].map((row) => [...row.children].slice(0, 2).map((part) => part.textContent).join(""))',
  );

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id || document.activeElement.textContent');

const conversation = [
  'OwnWords: Hello. I am a program and not a person.',
  'OwnWords: Which language?',
  'You: English',
  'OwnWords: I wrote that down.',
  'OwnWords: What would you like to be different?',
  'You: a place\nof my own',
  'OwnWords: Want to say more about this?',
  'You: No',
  'OwnWords: That is all. Thank you.',
];

test.each([
  ['/?program=brokerage', 'brokerage'],
  ['/?program=nonsense', undefined],
  ['/?program=%3Cscript%3E', undefined],
  ['/', undefined],
])('by the link %s the conversation is for the program %s', async (link, program) => {
  const { chat, wrong } = await visit(script, {}, link);
  expect(chat.bot.programs).toEqual([program]);
  expect(wrong).toEqual([]);
});

test('a question and its choices that are not in the language of the page say which they are in', async () => {
  const asked = asks('care.group', '¿Quieres?', ['Sí'], { language: 'en', textLanguage: 'es' });
  Object.assign(asked.channelData.question, { choices: [{ value: 'yes', label: 'Sí', language: 'es' }] });
  const { page } = await visit([[asked]]);
  expect(await page.locator('#log .asks p').getAttribute('lang')).toBe('es');
  expect(await page.getByRole('button', { name: 'Sí' }).getAttribute('lang')).toBe('es');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

describe('a conversation', () => {
  test('by mouse: every message once, nothing from elsewhere, under 30 KB before the first question', async () => {
    const { chat, page, foreign, wrong, sizes } = await visit();
    const before = [...sizes].filter(([path]) => path === '/' || path.startsWith('/chat/'));
    expect(before.map(([path]) => path.split('.').at(-1)).sort()).toEqual(['/', 'css', 'js', 'svg']);
    const bytes = before.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(30_000);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('be different?').waitFor();
    expect(await page.getByRole('button', { name: 'English' }).count()).toBe(0);
    await page.getByLabel('Your message').fill('a place\nof my own');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByText('That is all').waitFor();
    expect(await readLog(page)).toEqual(conversation);
    expect(await page.evaluate('[...document.querySelectorAll(".mine")].map((row) => row.dataset.state)')).toEqual([
      'sent',
      'sent',
      'sent',
    ]);
    expect(chat.bot.said).toEqual(['English', 'a place\nof my own', 'No']);
    expect(await page.getByText('Practice. Please do not enter real information.').isVisible()).toBe(true);
    expect({ foreign, wrong, logged: chat.logged }).toEqual({ foreign: [], wrong: [], logged: [] });
  }, 30_000);

  test('by keyboard alone, the focus never lost', async () => {
    const { chat, page } = await visit();
    expect(await focused(page)).toBe('box');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Other');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('be different?').waitFor();
    expect(await focused(page)).toBe('box');
    await page.keyboard.type('a place');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('of my own');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'No', exact: true }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('That is all').waitFor();
    expect(await focused(page)).not.toBe('');
    expect(await readLog(page)).toEqual(conversation);
    expect(chat.bot.said).toEqual(['English', 'a place\nof my own', 'No']);
  }, 30_000);

  test('after an answer by a button, the next Tab reaches the next answers', async () => {
    const { page } = await visit([script[0]!, [asks('a.b', 'And now?', ['One', 'Two'])], script[3]!]);
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('button', { name: 'One' }).waitFor();
    expect(await focused(page)).toBe('choices');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('One');
  }, 30_000);

  test('a double click answers one question, not two', async () => {
    const { chat, page } = await visit([script[0]!, [asks('consent.agree', 'Do you agree?', ['I agree', 'No'])], script[3]!]);
    const place = (await page.getByRole('button', { name: 'English' }).boundingBox())!;
    await page.mouse.click(place.x + 9, place.y + 9);
    const next = (await page.getByRole('button', { name: 'I agree' }).boundingBox())!;
    await page.mouse.move(next.x + 9, next.y + 9);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    expect(chat.bot.said).toEqual(['English']);
  }, 30_000);

  test('a question that may be skipped has a button for it', async () => {
    const { chat, page } = await visit();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByText('say more').waitFor();
    expect(chat.bot.said).toEqual(['English', 'Skip']);
  }, 30_000);

  test('goes on by polling where the WebSocket never opens', async () => {
    const chat = await startChat(script);
    const visitor = await browser.newContext({ locale: 'en' });
    open.push(chat, visitor);
    const page = await visitor.newPage();
    await page.addInitScript('WebSocket = class { constructor() { setTimeout(() => this.onclose?.()); } close() {} }');
    await page.goto(chat.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('be different?').waitFor();
    expect(await readLog(page)).toEqual(conversation.slice(0, 5));
  }, 30_000);
});

describe('language', () => {
  test('begins in the language of the browser, and follows that of the conversation, right to left too', async () => {
    const arabic = asks('hopes.first', '"stop drinking": ماذا تريد؟', [], { language: 'ar' });
    const { page } = await visit([[asks('welcome.lang', '¿Qué idioma?', ['Español', 'العربية'])], [arabic]], { locale: 'es-MX' });
    expect(await page.evaluate('document.documentElement.lang + document.documentElement.dir')).toBe('esltr');
    expect(await page.getByRole('button', { name: 'Enviar' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('button', { name: 'إرسال' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang + document.documentElement.dir')).toBe('arrtl');
    // A text in Arabic is Arabic, though it begins with the client's English words.
    await page.locator('.asks p').last().filter({ hasText: 'ماذا' }).waitFor();
    expect(await page.evaluate('getComputedStyle([...document.querySelectorAll(".asks p")].at(-1)).direction')).toBe('rtl');
    const log = await page.locator('#log').boundingBox();
    const mine = await page.locator('.mine').boundingBox();
    expect(mine!.x).toBeCloseTo(log!.x, 0);
  }, 30_000);
});

describe('accessibility', () => {
  for (const [locale, colorScheme, width] of [
    ['en', 'light', 1280],
    ['en', 'dark', 320],
    ['ar', 'light', 375],
  ] as const) {
    test(`axe finds nothing in ${locale}, ${colorScheme}, ${width} px wide`, async () => {
      const { chat, page } = await visit(script, { locale, colorScheme, viewport: { width, height: 640 } });
      expect(await checkAxe(page)).toEqual([]);
      chat.bot.broken = true;
      await page.route('**/activities', (route) => route.fulfill({ status: 400, json: { code: 'BadArgument', message: 'No.' } }));
      await page.locator('#choices button').first().click();
      await page.locator('.state button').waitFor();
      expect(await checkAxe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const small = await page.evaluate(
        '[...document.querySelectorAll("#exit, button, textarea")].filter((e) => e.offsetParent && (e.offsetHeight < 44 || e.offsetWidth < 44)).map((e) => e.textContent)',
      );
      expect(small).toEqual([]);
    }, 30_000);
  }
});

test('what the server keeps in place of a code word is shown in its place', async () => {
  const { page } = await visit();
  await page.getByLabel('Your message').fill('sunflower');
  await page.keyboard.press('Enter');
  await page.locator('.mine[data-state="sent"]').waitFor();
  expect(await readLog(page)).toContain('You: ***');
  expect(await page.content()).not.toContain('sunflower');
}, 30_000);

describe('the listen button', () => {
  /** A device with these voices; what it says aloud is in `window.aloud`. */
  const voices = (list: readonly { lang: string; localService: boolean }[]): string => `
    window.aloud = [];
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      getVoices: () => window.known ?? ${JSON.stringify(list)},
      speak: ({ text, lang }) => { speech.speaking = true; window.aloud.push(lang + ': ' + text); },
      cancel: () => { speech.speaking = false; window.aloud.push('(stops)'); },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };`;
  const aloud = (page: Page): Promise<string[]> => page.evaluate('window.aloud.splice(0)');

  async function heardBy(init: string, context: BrowserContextOptions = {}) {
    const chat = await startChat(script);
    const visitor = await browser.newContext({ locale: 'en-US', ...context });
    open.push(chat, visitor);
    const page = await visitor.newPage();
    await page.addInitScript(init);
    await page.goto(chat.url);
    await page.locator('#log .asks').first().waitFor();
    return { page, listen: page.locator('#listen') };
  }

  test('reads aloud what was said last, with the voice of the device, and stops', async () => {
    const { page, listen } = await heardBy(
      voices([
        { lang: 'es-MX', localService: true },
        { lang: 'en_US', localService: true },
      ]),
    );
    expect(await page.getByRole('button', { name: 'Listen' }).isVisible()).toBe(true);
    expect(await checkAxe(page)).toEqual([]);
    await aloud(page);
    await listen.focus();
    await page.keyboard.press('Enter');
    expect(await aloud(page)).toEqual([
      'en_US: Hello. I am a program and not a person.',
      'en_US: Which language?',
      'en_US: English',
      'en_US: Other',
    ]);
    await page.keyboard.press('Enter');
    expect(await aloud(page)).toEqual(['(stops)']);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('be different?').waitFor();
    await aloud(page);
    await listen.click();
    expect(await aloud(page)).toEqual(['en_US: I wrote that down.', 'en_US: What would you like to be different?']);
    await page.getByRole('button', { name: 'Exit quickly' }).click();
    await page.waitForURL('**/elsewhere');
  }, 30_000);

  test('is not there without a voice of the device for the language, and comes when one is found', async () => {
    const { page, listen } = await heardBy(
      voices([
        { lang: 'es-ES', localService: true },
        { lang: 'en-US', localService: false },
      ]),
    );
    expect(await listen.isVisible()).toBe(false);
    await page.evaluate(
      "window.known = [{ lang: 'en-GB', localService: true }]; speechSynthesis.dispatchEvent(new Event('voiceschanged'))",
    );
    expect(await listen.isVisible()).toBe(true);
    const { listen: none } = await heardBy("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
    expect(await none.isVisible()).toBe(false);
  }, 30_000);
});
