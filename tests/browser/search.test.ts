import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serveFolder.ts';
import { DIST } from './listPages.ts';
import { openBrowser } from './openBrowser.ts';
import { type Visit, visit } from './visit.ts';

let served: ServedFolder;
let browser: Browser;
beforeAll(async () => {
  served = await serveFolder(DIST, 0);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Types into the search of a page and waits until it has said how many it found. */
async function type(path: string, words: string): Promise<Visit> {
  const opened = await visit(browser, served.url + path);
  await opened.page.locator('#search-input').fill(words);
  await opened.page.locator('[role=status]:not(:empty)').waitFor();
  return opened;
}

describe('the search for an agency', () => {
  it.each([
    ['/', '戚家山', '/agency/330206007/'],
    ['/', '芦湖街道', '/agency/370322002/'],
    ['/', 'qijiashan', '/agency/330206007/'],
    ['/', 'qjsjd', '/agency/330206007/'],
    ['/en/', 'Qijiashan', '/en/agency/330206007/'],
    ['/', '北仑区', '/region/330206/'],
  ])('on %s, %s and Enter lead to %s', async (path, words, target) => {
    const { page, problems, close } = await type(path, words);
    await page.keyboard.press('Enter');
    await page.waitForURL(served.url + target);
    expect(problems).toEqual([]);
    await close();
  });

  it('moves through namesakes by arrow key, each with its place', async () => {
    const { page, close } = await type('/', '城中');
    await page.locator('#search-input').press('ArrowDown');
    const active = await page.locator('#search-input').getAttribute('aria-activedescendant');
    const option = page.locator(`[id="${active}"]`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await option.textContent()).toMatch(/柳州|西宁/);
    await page.locator('#search-input').press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await close();
  });

  it('says of a body that is not collected that this is not the same as not published', async () => {
    const { page, close } = await type('/', '没有这个镇');
    expect(await page.locator('[role=option]').count()).toBe(0);
    expect(await page.locator('[role=status]').textContent()).toMatch(/收录/);
    await close();
  });
});
