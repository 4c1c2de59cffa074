import { describe, expect, it } from 'vitest';
import { fillLookup, inputOf, optionsOf, statusOf } from './lookupBox.ts';
import { readSite } from './readSite.ts';
import { useSite } from './useSite.ts';
import { visit } from './visit.ts';

const FILES = '**/lookup/*.bin';

const site = useSite();

describe('when files of the lookup are missing or broken', () => {
  it.each([
    ['missing', { status: 404, body: '' }],
    ['cut off', { status: 200, body: Buffer.from('789c', 'hex') }],
    ['a page of something else', { status: 200, body: '<!doctype html>' }],
  ])('it says so where one is %s, and tries again', async (_, answer) => {
    const { page, close } = await visit(site.browser, `${site.url}/`);
    await page.route('**/lookup/han-*.bin', (route) => route.fulfill(answer));
    await inputOf(page).focus();
    await fillLookup(page, '戚家山');
    expect(await statusOf(page).textContent()).toMatch(/没有取到/);
    expect(await optionsOf(page).count()).toBe(0);
    await page.unroute('**/lookup/han-*.bin');
    await page.locator('[data-retry]').click();
    await optionsOf(page).first().waitFor();
    expect(await optionsOf(page).first().textContent()).toMatch(/戚家山街道/);
    await close();
  });

  it('says while it waits', async () => {
    const { page, close } = await visit(site.browser, `${site.url}/`);
    await page.route(FILES, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await inputOf(page).fill('戚家山');
    await page.locator('agency-search[data-state=loading]').waitFor();
    await optionsOf(page).first().waitFor();
    await close();
  });
});

describe('without scripts', () => {
  it('the box explains, and its form leads to the list by pinyin', async () => {
    const { page, close } = await visit(site.browser, `${site.url}/`, { javaScriptEnabled: false });
    expect(await page.locator('.search-without').textContent()).toMatch(/脚本/);
    await inputOf(page).fill('戚家山');
    await inputOf(page).press('Enter');
    await page.waitForURL(/\/a-z\/\?q=/);
    await page.locator('.letters a', { hasText: /^Q/ }).click();
    await page.locator('main a', { hasText: '戚家山街道' }).click();
    await page.waitForURL(`${site.url}/agency/330206007/`);
    await close();
  });

  it('the list by pinyin leads to every agency with a report', () => {
    const site = readSite();
    const agencies = [...site.keys()].filter((path) => /^\/agency\/[^/]+\/$/.test(path));
    const letters = [...site.values()].filter(({ path }) => /^\/a-z\/./.test(path));
    const listed = letters.flatMap(({ addresses }) => addresses);
    expect(agencies.length).toBeGreaterThan(0);
    expect(agencies.filter((path) => !listed.includes(path))).toEqual([]);
  });
});
