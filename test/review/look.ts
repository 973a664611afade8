import { mkdirSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { checkAxe } from '../support/browser.ts';
import type { Workspace } from './server.ts';

// Pictures of every page and state, to be looked at, where this names a folder.
const shots = process.env.REVIEW_SHOTS;

/** The page as it is, on a phone and on a desk: nothing that axe finds, nothing beyond its edge; and a picture of each. */
export async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await checkAxe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (!shots) continue;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
}

/** A case manager on a phone who came by the one-time link, and said their name or did not. */
export async function visitor(browser: Browser, workspace: Workspace, lang: string, name?: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 800 }, locale: lang })).newPage();
  await page.goto(await workspace.link());
  if (name) await page.fill('#name', name);
  await page.click('main form button');
  return page;
}
