import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/csv/parseCsv.ts';
import { DIST } from './listPages.ts';
import { noteLoaded, weighCompressed } from './noteLoaded.ts';
import { useEverything } from './useEverything.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

const AGENCY = '/agency/330206007/';
const CHART = '#disclosure';
const RECORD = join(DIST, 'data/agency/330206007.json');

const site = useSite();

const open = (path: string, options = {}): Promise<Visit> =>
  visit(site.browser, site.url + path, options);

/** Presses a button of the chart's frame and gives the file that comes of it. */
async function download(page: Page, action: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 15_000 });
  await page.locator(`${CHART} [data-do=${action}]`).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the report prints, from the published record. */
async function statedIn(figure: string): Promise<number | undefined> {
  const { reports } = JSON.parse(await readFile(RECORD, 'utf8'));
  const stated: { figure: string; value?: number }[] = reports.at(-1).stated;
  return stated.find((mention) => mention.figure === figure)?.value;
}

describe('the frame of a chart', () => {
  it('gives the table as CSV with the numbers of the store', async () => {
    const { page, problems, close } = await open(AGENCY);
    const { name, bytes } = await download(page, 'csv');
    expect(name).toBe('gongkai-330206007-disclosure.csv');
    const { rows, header } = parseCsv(bytes.toString('utf8'), { file: name });
    const cells = Object.values(rows[0]?.values ?? {});
    for (const channel of ['website', 'wechat', 'weibo', 'total']) {
      const value = await statedIn(`stated.disclosed.${channel}`);
      expect(value).toBeGreaterThan(0);
      expect(cells).toContain(String(value));
    }
    expect(header).toHaveLength(cells.length);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'gives an SVG that stands alone, in the colours of the %s page',
    async (colorScheme) => {
      const { page, problems, close } = await open(AGENCY, { colorScheme });
      const svg = (await download(page, 'svg')).bytes.toString('utf8');
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const mark = await page.evaluate(
        () => getComputedStyle(document.querySelector('#disclosure rect') as Element).fill,
      );
      expect(svg).not.toMatch(/var\(|class=|style=|href=/);
      expect(svg).toContain(`fill="${paper}"`);
      expect(svg).toContain(`fill="${mark}"`);
      expect(svg).toMatch(/font-family="[^"]+sans-serif"/);
      expect(svg).toContain('GB/T 7714');
      const seen = await page.locator(`${CHART} .chart-wide text`).allTextContents();
      const alone = await site.browser.newPage();
      await alone.setContent(svg);
      const words = (await alone.locator('svg text').allTextContents()).join('');
      expect(seen.length).toBeGreaterThan(3);
      expect(words).toContain(seen.join(''));
      await alone.close();
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('gives a PNG of at least twice the size, with ink on it', async () => {
    const { page, problems, close } = await open(AGENCY);
    const { bytes } = await download(page, 'png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = (await download(page, 'svg')).bytes.toString('utf8');
    const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect(bytes.readUInt32BE(20)).toBe(2 * Number(height));
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(problems).toEqual([]);
    await close();
  });

  it('gives a note that says where the figures are from and how to cite them', async () => {
    const { page, close } = await open(`/en${AGENCY}`);
    const { bytes, name } = await download(page, 'metadata');
    const text = bytes.toString('utf8');
    expect(name).toMatch(/\.txt$/);
    expect(text).toContain(await page.locator(`${CHART} .chart-title`).textContent());
    expect(text).toMatch(/Release: [0-9a-f]{10}/);
    expect(text).toContain('@misc{gongkai-330206007-disclosure,');
    expect(text).toContain(`${site.url}/en${AGENCY}${CHART}`);
    expect(text).not.toMatch(/\{[a-z]+\}/);
    await close();
  });

  it('links to the chart with the view that is open', async () => {
    const { page, close } = await open(AGENCY);
    await page.locator(`${CHART} [data-tab=table]`).click();
    expect(await page.locator(`${CHART} table`).isVisible()).toBe(true);
    expect(await page.locator(`${CHART} .chart-picture`).isVisible()).toBe(false);
    await page.locator(`${CHART} [data-do=link]`).click();
    const link = await page.locator(`${CHART} textarea`).inputValue();
    const again = await visit(site.browser, link);
    expect(await again.page.locator(`${CHART} table`).isVisible()).toBe(true);
    await again.close();
    await close();
  });

  it('tells the numbers of the marks by key and by touch', async () => {
    const { page, problems, close } = await open('/agency/3213/', { hasTouch: true });
    const picture = page.locator('#outcomes .chart-picture');
    await picture.focus();
    await page.locator('#outcomes .chart-picture[aria-description]').waitFor();
    const tip = page.locator('#outcomes .chart-tip');
    const told: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'Home']) {
      await page.keyboard.press(key);
      told.push((await tip.textContent()) ?? '');
    }
    expect(told[0]).toMatch(/\d/);
    expect(told[1]).not.toBe(told[0]);
    expect(told[2]).toBe(told[0]);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('#outcomes .chart-wide [data-tip]').first().tap();
    expect(await tip.textContent()).toBe(told[0]);
    expect(problems).toEqual([]);
    await close();
  });

  it('costs a page at most 15 KB of script with everything that it can load', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const scripts = noteLoaded(page, '.js');
    await page.goto(site.url + AGENCY, { waitUntil: 'networkidle' });
    const before = scripts.files.length;
    await useEverything(page, CHART, 'search');
    expect(scripts.files.length).toBeGreaterThan(before);
    // fuse.js has its own chunk, which only a name with a slip in it loads.
    const own = scripts.files.filter((file) => !file.includes('/fuse.'));
    expect(own.length).toBe(scripts.files.length - 1);
    expect(weighCompressed({ files: own })).toBeLessThanOrEqual(15_000);
    await context.close();
  });

  it('is reached and left by keyboard alone', async () => {
    const { page, close } = await open(AGENCY);
    await page.locator(`${CHART} [data-tab=picture]`).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(`${CHART} table`).isVisible()).toBe(true);
    await page.locator(`${CHART} [data-do=cite]`).focus();
    await page.keyboard.press('Enter');
    const fields = page.locator(`${CHART} textarea`);
    await fields.last().waitFor();
    expect(await fields.count()).toBe(2);
    await fields.first().focus();
    await page.keyboard.press('Escape');
    expect(await fields.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('cite');
    await close();
  });

  it('leaves picture, table and file where no script runs', async () => {
    const { page, close } = await open(AGENCY, { javaScriptEnabled: false });
    expect(await page.locator(`${CHART} .chart-wide`).isVisible()).toBe(true);
    await page.locator(`${CHART} summary`).click();
    expect(await page.locator(`${CHART} table`).isVisible()).toBe(true);
    const file = await page.locator(`${CHART} .chart-all`).getAttribute('href');
    expect((await readFile(join(DIST, file ?? ''), 'utf8')).split('\n').length).toBeGreaterThan(
      150,
    );
    expect(await page.locator(`${CHART} button`).count()).toBe(0);
    await close();
  });
});
