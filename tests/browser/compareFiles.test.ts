import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/csv/parseCsv.ts';
import { DIST } from './listPages.ts';
import { noteLoaded, weighCompressed } from './noteLoaded.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

/** 宿迁市人民政府 and 戚家山街道办事处: two bodies of the committed data. */
const CITY = '3213';
const TOWN = '330206007';
const BOTH = `/compare/?agencies=${CITY},${TOWN}`;
const RECEIVED = 'applications.received.total';

const site = useSite();

async function open(path: string, options = {}): Promise<Visit> {
  const opened = await visit(site.browser, site.url + path, options);
  await opened.page.locator('#compare .chart-title').waitFor();
  return opened;
}

const titleOf = (page: Page) => page.locator('#compare .chart-title').textContent();

async function download(page: Page, action: string): Promise<Buffer> {
  const coming = page.waitForEvent('download', { timeout: 15_000 });
  await page.locator(`#compare [data-do=${action}]`).click();
  return readFile(await (await coming).path());
}

/** What the store has, by year, from the published record. */
async function storedIn(code: string, figure: string): Promise<Map<string, number | undefined>> {
  const { reports } = JSON.parse(await readFile(join(DIST, `data/agency/${code}.json`), 'utf8'));
  return new Map(
    reports.map((report: { year: number; figures: Record<string, { value?: number }> }) => [
      String(report.year),
      report.figures[figure]?.value,
    ]),
  );
}

describe('what can be taken away', () => {
  it('is a table of the numbers of the store, which sorts by its heads', async () => {
    const { page, problems, close } = await open(`${BOTH}&view=table&metric=${RECEIVED}`);
    const csv = (await download(page, 'csv')).toString('utf8');
    const { rows, header } = parseCsv(csv, { file: 'compare.csv' });
    const years = header.map((head) => /^(\d{4})（/.exec(head)?.[1]);
    for (const code of [CITY, TOWN]) {
      const values = rows.map((row) => Object.values(row.values)).find((row) => row[1] === code);
      for (const [year, value] of await storedIn(code, RECEIVED)) {
        expect(values?.[years.indexOf(year)], `${code} ${year}`).toBe(String(value));
      }
    }
    const names = () => page.locator('#compare tbody th').allTextContents();
    const before = await names();
    const head = page.locator('#compare thead th', { hasText: '2024' });
    await head.locator('button').click();
    await page.locator('#compare th[aria-sort=descending]').waitFor();
    expect(page.url()).toContain('sort=-2024');
    await page.locator('#compare th[aria-sort] button').click();
    await page.locator('#compare th[aria-sort=ascending]').waitFor();
    expect((await names()).sort()).toEqual(before.sort());
    expect(problems).toEqual([]);
    await close();
  });

  it('is a picture that stands alone, with its fonts and colours, and one of twice the size', async () => {
    const { page, problems, close } = await open(BOTH);
    const svg = (await download(page, 'svg')).toString('utf8');
    expect(svg).not.toMatch(/var\(|class=|style=|href=/);
    expect(svg).toMatch(/font-family="[^"]+sans-serif"/);
    const line = await page
      .locator('#compare polyline')
      .first()
      .evaluate((element) => getComputedStyle(element).stroke);
    expect(svg).toContain(`stroke="${line}"`);
    const png = await download(page, 'png');
    const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * Number(width));
    expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(2 * Number(height));
    const alone = await site.browser.newPage();
    await alone.setContent(svg);
    expect((await alone.locator('svg text').allTextContents()).join('')).toContain('宿迁市');
    await alone.close();
    expect(problems).toEqual([]);
    await close();
  });

  it('is code that shows the same picture in another page', async () => {
    const { page, close } = await open(`${BOTH}&view=bars`);
    const title = await titleOf(page);
    await page.locator('#compare [data-do=embed]').click();
    const code = await page.locator('#compare textarea').inputValue();
    const src = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await close();
    const { pathname, search } = new URL(src);
    const embedded = await visit(site.browser, site.url + pathname + search);
    await embedded.page.locator('.chart-title', { hasText: title ?? '' }).waitFor();
    expect(await embedded.page.locator('.chart-svg rect').count()).toBeGreaterThan(0);
    const back = await embedded.page.locator('.embed-back a').getAttribute('href');
    expect(back).toContain('/compare/?agencies=3213');
    expect(embedded.problems).toEqual([]);
    await embedded.close();
  });
});

describe('what it costs', () => {
  it('is at most 60 KB of script, with everything used', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const scripts = noteLoaded(page, '.js');
    await page.goto(site.url + BOTH, { waitUntil: 'networkidle' });
    const before = scripts.files.length;
    await page.locator('#compare-input').fill('ningbo');
    await page.locator('#compare .chart-picture').focus();
    for (const action of ['csv', 'svg', 'png']) await download(page, action);
    await page.waitForLoadState('networkidle');
    expect(scripts.files.length).toBeGreaterThan(before);
    expect(weighCompressed(scripts)).toBeLessThanOrEqual(60_000);
    await context.close();
  });
});
