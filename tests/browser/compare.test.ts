import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serveFolder.ts';
import { parseCsv } from '../../src/csv/parseCsv.ts';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { DIST } from './listPages.ts';
import { openBrowser } from './openBrowser.ts';
import { type Visit, visit } from './visit.ts';

/** 宿迁市人民政府 and 戚家山街道办事处: two bodies of the committed data. */
const CITY = '3213';
const TOWN = '330206007';
const BOTH = `/compare/?agencies=${CITY},${TOWN}`;
const RECEIVED = 'applications.received.total';

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

async function open(path: string, options = {}): Promise<Visit> {
  const opened = await visit(browser, served.url + path, options);
  if (path.includes('agencies=')) await opened.page.locator('#compare .chart-title').waitFor();
  return opened;
}

const titleOf = (page: Page) => page.locator('#compare .chart-title').textContent();
const pictureOf = (page: Page) => page.locator('#compare .chart-picture').innerHTML();
const noticesOf = (page: Page) => page.locator('.compare-notices').textContent();

/** Types into the lookup and takes the first answer, all by key. */
async function add(page: Page, name: string, count: number): Promise<void> {
  await page.locator('#compare-input').focus();
  await page.keyboard.type(name);
  await page.locator('#compare-list [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .locator('.compare-agencies li')
    .nth(count - 1)
    .waitFor();
}

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

describe('comparing two agencies', () => {
  it('is done by keyboard alone, and the address gives the same picture again', async () => {
    const { page, problems, close } = await open('/compare/');
    await add(page, '宿迁市人民政府', 1);
    await add(page, '戚家山', 2);
    expect(new URL(page.url()).searchParams.get('agencies')).toBe(`${CITY},${TOWN}`);
    await page.locator('[name=view][value=lines]').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#compare .chart-svg rect').first().waitFor({ state: 'attached' });
    expect(page.url()).toContain('view=bars');
    await page.locator('.compare-measure input').focus();
    await page.keyboard.type('refusalShare');
    await page.keyboard.press('Enter');
    await page.locator('#compare .chart-title', { hasText: '不予公开占比' }).waitFor();
    expect(page.url()).toContain('metric=measure.refusalShare');
    const [title, picture] = [await titleOf(page), await pictureOf(page)];
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('#compare .chart-title', { hasText: title ?? '' }).waitFor();
    expect(await pictureOf(page)).toBe(picture);
    expect(problems).toEqual([]);
    await close();
  });

  it('goes back and forward through what was looked at', async () => {
    const { page, problems, close } = await open(BOTH);
    const lines = await titleOf(page);
    await page.locator('[name=view][value=slope]').check();
    await page.locator('#compare .chart-title', { hasText: '上升' }).waitFor();
    await page.goBack();
    await page.locator('#compare .chart-title', { hasText: lines ?? '' }).waitFor();
    expect(await page.locator('[name=view][value=lines]').isChecked()).toBe(true);
    await page.goForward();
    await page.locator('#compare .chart-title', { hasText: '上升' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['lines', 'bars', 'slope', 'outcomes', 'multiples', 'table'])(
    'has no fault in the view %s, wide and narrow, light and dark',
    async (view) => {
      const { page, problems, close } = await open(`${BOTH}&view=${view}`);
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await findOverflow(page)).toEqual([]);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      }
      expect((await pictureOf(page)).includes('<svg')).toBe(true);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('adds the others of a kind up to twelve and says who was left out', async () => {
    const { page, problems, close } = await open(`/compare/?agencies=${TOWN}`);
    await page.locator('[data-group=kind]').click();
    await page.locator('.compare-agencies li').nth(11).waitFor();
    await page.waitForURL(/agencies=([^&]*,){11}/);
    expect(await page.locator('.compare-agencies li').count()).toBe(12);
    expect(await noticesOf(page)).toMatch(/最多 12 个，有 \d+ 个没有加上/);
    expect(new URL(page.url()).searchParams.get('agencies')?.split(',')).toHaveLength(12);
    expect(problems).toEqual([]);
    await close();
  });

  it('is led to from the page of an agency', async () => {
    const { page, close } = await open(`/agency/${TOWN}/`);
    await page.locator('#years a[href*="/compare/"]').click();
    await page.locator('.compare-agencies li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('agencies')).toContain(TOWN);
    expect(page.url()).not.toContain('add=');
    await close();
  });
});

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
    const alone = await browser.newPage();
    await alone.setContent(svg);
    expect(await alone.locator('svg svg').textContent()).toContain('宿迁市');
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
    const embedded = await visit(browser, served.url + pathname + search);
    await embedded.page.locator('.chart-title', { hasText: title ?? '' }).waitFor();
    expect(await embedded.page.locator('.chart-svg rect').count()).toBeGreaterThan(0);
    const back = await embedded.page.locator('.embed-back a').getAttribute('href');
    expect(back).toContain('/compare/?agencies=3213');
    expect(embedded.problems).toEqual([]);
    await embedded.close();
  });
});

describe('a mistake in the address', () => {
  const many = Array.from({ length: 50 }, (_, at) => `33020${6000 + at}`).join(',');
  it.each([
    [`?agencies=${TOWN},999999`, '999999'],
    [`?agencies=${TOWN},${many}`, '没有收录代码'],
    [`?agencies=${TOWN}&metric=nonsense`, 'nonsense'],
    [`?agencies=${TOWN}&metric=%3Cscript%3Edocument.title%3D1%3C/script%3E`, '<script>'],
    [`?agencies=%3Cimg%20src=x%20onerror=alert(1)%3E,${TOWN}`, '<img'],
    [`?agencies=${TOWN}&view=pie`, 'pie'],
    [`?agencies=${TOWN}&from=2024&to=2021`, '颠倒'],
    [`?agencies=${TOWN}&sort=colour`, 'colour'],
    [`?agencies=${TOWN}&year=1066`, '1066'],
  ])('%s gives a sentence and the nearest view', async (query, said) => {
    const { page, problems, close } = await open(`/compare/${query}`);
    await page.locator('.compare-notices', { hasText: said }).waitFor();
    expect(await page.locator('#compare .chart-svg').count()).toBeGreaterThan(0);
    expect(await page.locator('.compare-notices :not(p)').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('what it costs', () => {
  it('is at most 60 KB of script, with everything used', async () => {
    const sizes: number[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) sizes.push(gzipSync(await response.body()).length);
    });
    await page.goto(served.url + BOTH, { waitUntil: 'networkidle' });
    const before = sizes.length;
    await page.locator('#compare-input').fill('ningbo');
    await page.locator('#compare .chart-picture').focus();
    for (const action of ['csv', 'svg', 'png']) await download(page, action);
    await page.waitForLoadState('networkidle');
    expect(sizes.length).toBeGreaterThan(before);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    await context.close();
  });
});

describe('without scripts', () => {
  it('says what to do instead', async () => {
    const { page, problems, close } = await open('/compare/', { javaScriptEnabled: false });
    const links = await page
      .locator('main noscript a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining(['/#regions', '/data/reports.csv', '/data/figures.csv']),
    );
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});
