import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/csv/parseCsv.ts';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { DIST } from './listPages.ts';
import { openExplore, settleExplore } from './openExplore.ts';
import { useSite } from './useSite.ts';
import { visit } from './visit.ts';

const RECEIVED = 'applications.received.total';
const SHARE = 'measure.grantedShare';

const site = useSite();

const titleOf = (page: Page) => page.locator('#explore .chart-title').textContent();
const pictureOf = (page: Page) => page.locator('#explore .chart-picture svg').innerHTML();

async function downloadCsv(page: Page) {
  const coming = page.waitForEvent('download', { timeout: 15_000 });
  await page.locator('#explore [data-do=csv]').click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const { header, rows } = parseCsv(text, { file: 'explore.csv' });
  return rows.map(({ values }) => header.map((name) => values[name] ?? ''));
}

describe('the explore page', () => {
  it.each(['/explore/?year=all', '/en/explore/?year=all', '/en/explore/?view=scatter&year=all'])(
    '%s shows dots, and how many have what in place of a number',
    async (path) => {
      const { page, problems, close } = await openExplore(site, path);
      expect(await page.locator('#explore .explore-dot circle').count()).toBeGreaterThan(3);
      expect(await page.locator('#explore figcaption').textContent()).toMatch(/空白 \d|blank \d/);
      expect(await findAccessibilityFaults(page)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('goes from view to view by key', async () => {
    const { page, problems, close } = await openExplore(site, '/en/explore/?year=all');
    await page.locator('input[name=view]:checked').focus();
    const seen: string[] = [];
    for (const view of ['scatter', 'ranking', 'regions']) {
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(new RegExp(`view=${view}`));
      await settleExplore(page);
      seen.push((await titleOf(page)) ?? '');
    }
    expect(new Set(seen).size).toBe(3);
    await page.goBack();
    await page.waitForURL(/view=ranking/);
    await expect.poll(() => titleOf(page)).toBe(seen[1]);
    expect(problems).toEqual([]);
    await close();
  });

  it('draws the same picture from its address', async () => {
    const first = await openExplore(site, '/explore/?year=all');
    const { page } = first;
    await page.locator('select[name=metric]').selectOption(SHARE);
    await page.locator('.explore-more').evaluate((more) => more.setAttribute('open', ''));
    await page.locator('select[name=scale]').selectOption('symlog');
    await page.locator('select[name=province]').selectOption('32');
    await page.waitForURL(/region=32/);
    await expect.poll(() => page.locator('select[name=within] option').count()).toBeGreaterThan(1);
    await settleExplore(page);
    const picture = await pictureOf(page);
    const { pathname, search } = new URL(page.url());
    await first.close();
    const second = await openExplore(site, pathname + search);
    expect(await pictureOf(second.page)).toBe(picture);
    expect(await second.page.locator('select[name=province]').inputValue()).toBe('32');
    await second.close();
  });

  it('picks by numbers typed, and sends what is picked to be compared', async () => {
    const { page, problems, close } = await openExplore(
      site,
      `/en/explore/?metric=${RECEIVED}&year=all`,
    );
    await page.locator('input[name=from]').fill('100');
    await page.locator('input[name=from]').press('Enter');
    await page.waitForURL(/from=100/);
    const boxes = page.locator('.explore-pick input:checked');
    await expect.poll(() => boxes.count()).toBeGreaterThan(0);
    const codes = await boxes.evaluateAll((list) =>
      list.map((box) => (box instanceof HTMLInputElement ? box.value : '')),
    );
    const link = new URL(
      (await page.locator('.explore-compare').getAttribute('href')) ?? '',
      page.url(),
    );
    expect(link.pathname).toBe('/en/compare/');
    expect(link.searchParams.get('agencies')).toBe(codes.join(','));
    expect(link.searchParams.get('metric')).toBe(RECEIVED);
    expect(problems).toEqual([]);
    await close();
  });

  it('picks by dragging the same as by typing', async () => {
    const { page, close } = await openExplore(site, `/explore/?metric=${RECEIVED}&year=all`);
    const box = await page.locator('#explore .chart-picture svg').boundingBox();
    if (!box) throw new Error('no picture');
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 80, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.99, box.y + 90, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d/);
    await settleExplore(page);
    const from = Number(await page.locator('input[name=from]').inputValue());
    const listed = await page.locator('.explore-list small').allTextContents();
    const values = listed.map((text) => Number(text.split(' · ').at(-1)?.replaceAll(',', '')));
    expect(values.length).toBeGreaterThan(0);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(from);
    await close();
  });

  it('goes from dot to dot by arrow key and tells each', async () => {
    const { page, close } = await openExplore(site, `/en/explore/?metric=${RECEIVED}&year=all`);
    await page.locator('#explore .chart-picture').focus();
    await page.keyboard.press('End');
    const tip = page.locator('.explore-tip');
    await expect.poll(() => tip.textContent()).toMatch(/: [\d,]+$/);
    const last = await tip.textContent();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tip.textContent()).not.toBe(last);
    await close();
  });

  it('never ranks a denominator under 30, and lists it apart', async () => {
    const { page, close } = await openExplore(
      site,
      `/en/explore/?metric=${SHARE}&year=all&view=ranking`,
    );
    const rows = await downloadCsv(page);
    const ranked = rows.filter((row) => /^\d+$/.test(row[3] ?? ''));
    expect(ranked.length).toBeGreaterThan(0);
    expect(ranked.filter((row) => Number(row[6]) < 30)).toEqual([]);
    await page.locator('.explore-aside summary').click();
    await expect.poll(() => page.locator('.explore-aside li').count()).toBeGreaterThan(0);
    await close();
  });

  it('saves every figure as the store has it', async () => {
    const { page, close } = await openExplore(
      site,
      `/explore/?metric=${RECEIVED}&year=2020&kind=town`,
    );
    const rows = await downloadCsv(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const [, , code = '', , value = ''] of rows) {
      const record = JSON.parse(await readFile(join(DIST, `data/agency/${code}.json`), 'utf8'));
      const report = record.reports.find(({ year }: { year: number }) => year === 2020);
      const cell = report.figures[RECEIVED];
      if (cell?.state === 'number') expect(value).toBe(String(cell.value));
      else expect(value).not.toMatch(/\d/);
    }
    await close();
  });

  it('draws the regions to the last one, with a tile for each year, and tells the last by key', async () => {
    const { page, problems, close } = await openExplore(
      site,
      `/en/explore/?metric=${SHARE}&view=regions`,
    );
    const tiles = page.locator('#explore .explore-tile');
    const count = await tiles.count();
    expect((await downloadCsv(page)).length).toBe(count);
    expect(count).toBeGreaterThan(0);
    await page.locator('#explore .chart-picture').focus();
    await page.locator('#explore .chart-picture[aria-description]').waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => tiles.last().getAttribute('class')).toContain('is-pointed');
    expect(problems).toEqual([]);
    await close();
  });

  it('shows one region only where it is chosen in the search', async () => {
    const { page, problems, close } = await openExplore(site, '/en/explore/?year=all');
    await page.locator('#explore-input').fill('Jiangsu');
    const region = page
      .locator('.explore-find [role=option]')
      .filter({ hasText: 'region' })
      .first();
    await region.click();
    await page.waitForURL(/region=32/);
    await settleExplore(page);
    expect(await page.locator('#explore .chart-description').textContent()).toContain('Jiangsu');
    expect(await page.locator('select[name=province]').inputValue()).toBe('32');
    expect(problems).toEqual([]);
    await close();
  });

  it('tells mistakes in the address and shows the nearest that there is', async () => {
    const query = '?metric=nonsense&year=1900&kind=<script>alert(1)</script>&region=99&view=pie';
    const { page, problems, close } = await openExplore(site, `/en/explore/${query}`);
    expect(await page.locator('.explore-faults p').count()).toBe(5);
    expect(await page.locator('.explore-faults script').count()).toBe(0);
    expect(await page.locator('input[name=view]:checked').inputValue()).toBe('distribution');
    expect(problems).toEqual([]);
    await close();
  });

  it('says why there is no picture', async () => {
    const { page, close } = await openExplore(site, `/en/explore/?metric=${RECEIVED}&year=2013`);
    expect(await page.locator('#explore .chart-empty').textContent()).toContain('Widen the limits');
    await close();
  });

  it('without scripts leads to regions and files', async () => {
    const { page, close } = await visit(site.browser, `${site.url}/explore/`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.explore-without a').count()).toBe(3);
    expect(await page.locator('.explore-choices').isVisible()).toBe(false);
    await close();
  });

  it('stands inside another page with its table and a way back', async () => {
    const { page, problems, close } = await openExplore(
      site,
      `/en/embed/explore/?metric=${SHARE}&year=all&view=ranking&page=explore/&chart=explore&release=0123`,
    );
    expect(await page.locator('.explore-choices').isVisible()).toBe(false);
    expect(await page.locator('.embed-note').textContent()).toContain('0123');
    const back = (await page.locator('.embed-back a').getAttribute('href')) ?? '';
    expect(back).toBe(`/en/explore/?metric=${SHARE}&year=all&view=ranking`);
    expect(problems).toEqual([]);
    await close();
  });
});
