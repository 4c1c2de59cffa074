import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

/** 宿迁市人民政府 and 戚家山街道办事处: two bodies of the committed data. */
const CITY = '3213';
const TOWN = '330206007';
const BOTH = `/compare/?agencies=${CITY},${TOWN}`;

const site = useSite();

async function open(path: string, options = {}): Promise<Visit> {
  const opened = await visit(site.browser, site.url + path, options);
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
