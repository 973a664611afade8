import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
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

const script = [[asks('hopes.first', 'What would you like?')], [asks('hopes.second', 'And what else?')], [says('Thank you.')]];

async function visit(replies: Parameters<typeof startChat>[0] = script, options: Parameters<typeof startChat>[1] = {}) {
  const chat = await startChat(replies, options);
  const context = await browser.newContext({ locale: 'en' });
  open.push(chat, context);
  const page = await context.newPage();
  // The page's waiting is driven by `hasten`.
  await page.clock.install();
  await page.goto(chat.url);
  await page.locator('#log .asks').first().waitFor();
  return { chat, context, page };
}

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Your message').fill(text);
  await page.keyboard.press('Enter');
};

/** Lets the page's clock run ahead until the selector is there. */
async function hasten(page: Page, selector: string): Promise<void> {
  const found = page.locator(selector).first();
  for (let rounds = 0; rounds < 100 && !(await found.isVisible()); rounds++) await page.clock.runFor(1000);
  await found.waitFor();
}

const text = (page: Page): Promise<string> => page.evaluate('document.getElementById("log")?.innerText ?? ""');

describe('trouble', () => {
  test('what could not be kept is shown as not sent; sent again, it is filed once', async () => {
    const { chat, page } = await visit();
    chat.bot.broken = true;
    await say(page, 'a home');
    await hasten(page, '[data-state=failed]');
    expect(await page.getByRole('status').textContent()).toBe('Not sent.');
    chat.bot.broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('And what else?').waitFor();
    await page.locator('[data-state=sent]').waitFor();
    expect(chat.bot.said).toEqual(['a home']);
    expect(await page.getByRole('status').textContent()).toBe('');
  }, 30_000);

  test('an answer of the server that gets lost is not filed twice', async () => {
    const { chat, page } = await visit();
    let lost = 0;
    await page.route('**/activities', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await say(page, 'a home');
    await page.locator('[data-state=sent]').waitFor();
    await page.getByText('And what else?').waitFor();
    await page.clock.runFor(10_000);
    await say(page, 'a job');
    await page.getByText('Thank you.').waitFor();
    expect(chat.bot.said).toEqual(['a home', 'a job']);
    expect((await text(page)).match(/a home/g)).toHaveLength(1);
  }, 30_000);

  test('without network words wait on the page, and go out in order when it is back; what the bot said meanwhile is heard once', async () => {
    const { chat, context, page } = await visit();
    await context.setOffline(true);
    await page.getByText('No connection right now').waitFor();
    await say(page, 'a home');
    await say(page, 'a job');
    chat.bot.sayAll('Are you still there?');
    await hasten(page, '[data-state=failed]');
    expect(chat.bot.said).toEqual([]);
    await context.setOffline(false);
    await hasten(page, '#log .message:has-text("Thank you.")');
    expect(chat.bot.said).toEqual(['a home', 'a job']);
    await page.getByText('You are back online').waitFor();
    expect((await text(page)).match(/Are you still there/g)).toHaveLength(1);
    expect(await page.locator('[data-state=sent]').count()).toBe(2);
  }, 30_000);

  test('a conversation that is there no more is said to be so, and unsent words are put back in the box', async () => {
    const { chat, page } = await visit();
    await say(page, 'a home');
    await page.getByText('And what else?').waitFor();
    chat.bot.forget();
    await say(page, 'a job');
    await hasten(page, '.rule');
    expect(await page.locator('.rule').textContent()).toContain('was closed. A new one starts here.');
    await hasten(page, '.rule ~ .asks');
    expect(await page.getByLabel('Your message').inputValue()).toBe('a job');
    expect(chat.bot.said).toEqual(['a home']);
    await page.keyboard.press('Enter');
    await page.getByText('And what else?').last().waitFor();
    expect(chat.bot.said).toEqual(['a home', 'a job']);
  }, 30_000);

  test('a token is renewed before it expires', async () => {
    const { page } = await visit(script, { lifetimeMs: 60_000 });
    const renewed = page.waitForResponse('**/tokens/refresh');
    await page.clock.runFor(31_000);
    expect((await renewed).status()).toBe(200);
  }, 30_000);

  test('more than 4,000 characters are not sent, and stay in the box', async () => {
    const { chat, page } = await visit();
    await say(page, 'x'.repeat(4001));
    await page.getByText('too long to send at once').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toHaveLength(4001);
    await say(page, 'x'.repeat(4000));
    await page.getByText('And what else?').waitFor();
    expect(chat.bot.said.map(({ length }) => length)).toEqual([4000]);
  }, 30_000);

  test('hostile text does nothing, from either side; only the bot makes links, and only to the web', async () => {
    const hostile = '<img src=x onerror="window.bad=1"> {{x}} $t(page.title) \u202Eevil\u202C <script>window.bad=1</script>';
    const { page } = await visit([[asks('a.b', `${hostile} https://example.org/a. javascript:alert(1)`, [hostile])], [says('Done.')]]);
    await say(page, `${hostile} https://bad.example/`);
    await page.getByText('Done.').waitFor();
    expect(await page.evaluate('window.bad')).toBeUndefined();
    expect(await page.locator('#log img, #log script').count()).toBe(0);
    expect(await page.locator('.mine p').textContent()).toBe(`${hostile} https://bad.example/`);
    expect(await page.evaluate('[...document.querySelectorAll("#log a")].map((a) => a.href + a.rel)')).toEqual([
      'https://example.org/anoopener noreferrer',
    ]);
  }, 30_000);
});

describe('the device and leaving', () => {
  test.each(['button', 'Space', 'Shift three times'])(
    'exit quickly by %s: the page is gone, and does not come back',
    async (way) => {
      const { chat, context, page } = await visit();
      await context.addCookies([{ name: 'ownwords', value: 'a%20secret', url: chat.url }]);
      chat.secrets.set('a secret', 'client-1');
      await say(page, 'I am Writing In Capitals');
      await page.getByText('And what else?').waitFor();
      if (way === 'button') await page.getByRole('button', { name: 'Exit quickly' }).click();
      else if (way === 'Space') await page.getByRole('button', { name: 'Exit quickly' }).press('Space');
      else for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
      await page.waitForURL('**/elsewhere');
      await page.goBack().catch(() => undefined);
      expect(page.url()).toBe('about:blank');
      expect(await page.evaluate('document.body.innerText')).not.toContain('Capitals');
      expect(chat.secrets.size).toBe(0);
      expect(await context.cookies()).toEqual([]);
    },
    30_000,
  );

  test('the page is covered at once, before the other site answers', async () => {
    const { page } = await visit();
    const left = await page.evaluate('document.getElementById("exit").click(); document.body.innerHTML + document.title.trim()');
    expect(left).toBe('');
  }, 30_000);

  test('capital letters do not leave', async () => {
    const { page } = await visit();
    await page.getByLabel('Your message').focus();
    for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
    expect(await page.getByLabel('Your message').inputValue()).toBe('ABCD');
  }, 30_000);

  test('a device said to be theirs brings them back after a reload, until it is said to be shared', async () => {
    const mine = asks('hopes.second', 'And what else?', [], { device: 'mine' });
    const { chat, context, page } = await visit([script[0]!, [mine], [says('Shared.', { device: 'shared' })]]);
    const remembered = page.waitForResponse('**/chat/remember');
    await say(page, 'This phone is mine');
    expect((await remembered).status()).toBe(204);
    expect(await context.cookies()).toMatchObject([{ name: 'ownwords', httpOnly: true, sameSite: 'Strict', path: '/' }]);
    expect(await page.evaluate('document.cookie + localStorage.length + sessionStorage.length')).toBe('00');
    await page.reload();
    await page.getByText('What would you like?').waitFor();
    expect(chat.bot.bound).toEqual([undefined, 'client-1']);
    await say(page, 'one');
    await page.getByText('And what else?').waitFor();
    const forgotten = page.waitForResponse('**/chat/forget');
    await say(page, 'two');
    expect((await forgotten).status()).toBe(204);
    expect(await context.cookies()).toEqual([]);
  }, 30_000);
});
