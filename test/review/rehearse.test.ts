import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { look } from './look.ts';
import { openWorkspace, type Workspace } from './server.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

const casting = { persona: 'maria', language: 'es', channel: 'sms', program: 'critical-time', behaviour: 'leaving' };

async function hold(session: { cookie: string; csrf: string } | undefined, fields: Record<string, string> = {}): Promise<Response> {
  return fetch(`${workspace.address}/review/rehearse`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(session && { cookie: session.cookie }) },
    body: new URLSearchParams({ csrf: session?.csrf ?? '', ...casting, ...fields }),
  });
}

describe('over HTTP', () => {
  test('only who has signed in may hold one, from a form of their own, of what there is', async () => {
    expect((await fetch(`${workspace.address}/review/rehearse`)).status).toBe(401);
    expect((await hold(undefined)).status).toBe(401);
    const session = await workspace.session();
    expect((await hold({ ...session, csrf: 'x' })).status).toBe(403);
    for (const name of Object.keys(casting)) expect([name, (await hold(session, { [name]: '<b>nobody</b>' })).status]).toEqual([name, 400]);
  });

  test('it keeps nothing, touches no client, and loads nothing from elsewhere', async () => {
    const before = [...workspace.records.summaries()];
    const response = await hold(await workspace.session());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('encontrar un departamento cerca de la escuela');
    expect(page).toContain('No dead ends.');
    expect([...workspace.records.summaries()]).toEqual(before);
  });

  test('twelve a minute and one at a time, for each session by itself', async () => {
    const session = await workspace.session();
    const [one, two] = await Promise.all([hold(session), hold(session)]);
    expect([one.status, two.status].sort()).toEqual([200, 429]);
    for (let held = 1; held < 12; held++) expect((await hold(session, { persona: 'walter' })).status).toBe(200);
    const refused = await hold(session);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.text()).toContain('Please wait a minute');
    expect((await hold(await workspace.session())).status).toBe(200);
    workspace.clock.time += 61_000;
    expect((await hold(session)).status).toBe(200);
  }, 60_000);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 90_000);
  afterAll(() => browser.close());

  test.each([
    { locale: 'en-US', menu: 'Rehearsal', result: 'How it went', talks: 'en', channel: 'sms' },
    { locale: 'es-MX', menu: 'Ensayo', result: 'Cómo salió', talks: 'es', channel: 'web' },
  ])(
    'picked and read ($locale)',
    async ({ locale, menu, result, talks, channel }) => {
      const page = await (await browser.newContext({ locale })).newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') throw new Error(message.text());
      });
      await page.goto(await workspace.link());
      await page.click('main form button');
      await page.click(`header >> text=${menu}`);
      await look(page, `rehearse-${talks}-form`);
      await page.selectOption('#persona', 'tasha');
      await page.selectOption('#language', talks);
      await page.selectOption('#channel', channel);
      await page.selectOption('#behaviour', 'leaving');
      await page.click('main form button');
      expect(await page.textContent('#result')).toBe(result);
      expect(await page.inputValue('#persona')).toBe('tasha');
      expect(await page.locator('.messages .from-client').count()).toBeGreaterThan(20);
      await look(page, `rehearse-${talks}-held`);
    },
    90_000,
  );
});
