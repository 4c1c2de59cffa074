import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessibilityFaults } from './findFaults.ts';
import { DIST } from './listPages.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

const site = useSite();

const statusOf = (page: Page) => page.locator('full-text-search [role=status]');
const resultsOf = (page: Page) => page.locator('.results li');

async function open(address: string): Promise<Visit> {
  const opened = await visit(site.browser, site.url + address);
  await statusOf(opened.page).filter({ hasText: /\S/ }).waitFor();
  return opened;
}

describe('the search of the reports', () => {
  it('finds what our digests say, without the reports’ own prose', async () => {
    const { page, problems, close } = await open('/search/?q=拆迁');
    expect(await resultsOf(page).first().textContent()).toContain('戚家山街道');
    expect(await page.locator('.results mark').first().textContent()).toBe('拆迁');
    expect(await page.locator('.count-table').first().textContent()).toContain('2021');
    expect(problems).toEqual([]);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('leads to the very place in the report, opened and marked', async () => {
    const { page, problems, close } = await open('/search/?q=拆迁');
    await resultsOf(page).first().locator('a').click();
    await page.waitForURL(/\/agency\/330206007\/2021\/\?mark=/);
    const mark = page.locator('mark').first();
    expect(await mark.textContent()).toBe('拆迁');
    expect(await mark.isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps its state in the address, forwards and back', async () => {
    const { page, close } = await open('/search/?q=拆迁&year=2021&region=33&sort=year');
    expect(await page.locator('[name=year]').inputValue()).toBe('2021');
    expect(await page.locator('[name=region]').inputValue()).toBe('33');
    await page.locator('#full-text-input').fill('没有这样的词');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=%E6%B2%A1/);
    await statusOf(page).filter({ hasText: '都没有这些词' }).waitFor();
    await page.goBack();
    await resultsOf(page).first().waitFor();
    expect(await page.locator('#full-text-input').inputValue()).toBe('拆迁');
    await close();
  });

  it.each([
    ['/search/?q=拆', /一个字/],
    ['/search/?q=-拆迁', /至少输入一个/],
    ['/search/?q=拆迁&year=1999&part=nothing&kind=x&sort=y', /份年报/],
    ['/search/?q=<script>alert(1)</script>', /都没有这些词/],
    ['/search/?q=年政府信息公开工作年度报告', /份年报含有这些词/],
    ['/search/?q=年政府信息公开工作年度总报告', /都没有这些词/],
    ['/en/search/?q=拆遷', /has these words/],
  ])('answers %s in words', async (address, answer) => {
    const { page, problems, close } = await open(address);
    expect(await statusOf(page).textContent()).toMatch(answer);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a search whose files cannot be trusted', () => {
  async function openBroken(body: Buffer | undefined, pattern: string): Promise<Visit> {
    const opened = await visit(site.browser, `${site.url}/search/`);
    await opened.page.route(pattern, (route) =>
      body === undefined ? route.abort() : route.fulfill({ body }),
    );
    await opened.page.locator('#full-text-input').fill('拆迁');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('.fault p').waitFor();
    return opened;
  }

  it.each([
    ['a missing file', undefined, '**/search/*/e/*', /没有取到/],
    ['a damaged file', Buffer.from('x'.repeat(40)), '**/search/*/k/*', /损坏/],
  ])('says so of %s, gives no result, and tries again', async (_, body, pattern, sentence) => {
    const { page, close } = await openBroken(body, pattern);
    expect(await page.locator('.fault').textContent()).toMatch(sentence);
    expect(await resultsOf(page).count()).toBe(0);
    await page.unroute(pattern);
    await page.locator('.fault button').click();
    await resultsOf(page).first().waitFor();
    await close();
  });

  it('says so of an index of another release', async () => {
    const manifest = JSON.parse(readFileSync(join(DIST, 'search/manifest.json'), 'utf8'));
    const old = Buffer.from(JSON.stringify({ ...manifest, release: 'older' }));
    const { page, close } = await openBroken(old, '**/search/manifest.json');
    expect(await page.locator('.fault').textContent()).toMatch(/刷新/);
    await close();
  });
});

it('explains itself where no script runs', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/search/`);
  expect(await page.locator('full-text-search').textContent()).toContain('没有脚本时');
  expect(await page.locator('full-text-search form').isVisible()).toBe(false);
  await context.close();
});
