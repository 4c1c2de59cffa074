import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { DIST } from './listPages.ts';
import { useSite } from './useSite.ts';
import { visit } from './visit.ts';

interface Item {
  rule: string;
  href: string;
}

const FOLDER = join(DIST, 'checks', 'findings');
const shards = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /^\d{2}-\d{4}\.json$/.test(name))
  : [];
const items = shards.flatMap((name): Item[] =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
);

const site = useSite();

describe('the filter of findings', () => {
  it('lists what the choice leaves, keeps it in the address, and takes it from there', async () => {
    const rule = items[0]?.rule ?? '';
    const wanted = items.filter((item) => item.rule === rule).map(({ href }) => href);
    const { page, problems, close } = await visit(site.browser, `${site.url}/checks/`);
    await page.selectOption('finding-filter select[name="rule"]', rule);
    await page.waitForFunction(
      (count) => document.querySelectorAll('finding-filter .findings > li').length === count,
      wanted.length,
    );
    const shown = () =>
      page.$$eval('finding-filter .findings a', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
    expect((await shown()).sort()).toEqual(wanted.toSorted());
    expect(new URL(page.url()).search).toBe(`?rule=${rule}`);
    await page.reload({ waitUntil: 'networkidle' });
    expect((await shown()).sort()).toEqual(wanted.toSorted());
    expect(problems).toEqual([]);
    await close();
  });

  it('is not offered without scripts, where the list stands all the same', async () => {
    const url = `${site.url}/en/checks/`;
    const { page, close } = await visit(site.browser, url, { javaScriptEnabled: false });
    expect(await page.locator('finding-filter form').isVisible()).toBe(false);
    expect(await page.locator('.findings a').count()).toBeGreaterThan(0);
    await close();
  });
});

it('leads from every finding in the lists to its place on the page of the report', async () => {
  const pages = new Map<string, string>();
  const missing = items.filter(({ href }) => {
    const [path = '', anchor = ''] = href.split('#');
    const html = pages.get(path) ?? readFileSync(join(DIST, path, 'index.html'), 'utf8');
    pages.set(path, html);
    return !html.includes(`id="${anchor}"`);
  });
  expect(items).not.toEqual([]);
  expect(missing).toEqual([]);
});

it('leads from every sign at a cell to a finding, on a page without faults', async () => {
  const [first] = items.filter(({ rule }) => rule === 'result-sum');
  const [path = ''] = (first?.href ?? '').split('#');
  const { page, problems, close } = await visit(site.browser, site.url + path);
  const targets = await page.$$eval('.misfit-mark', (marks) =>
    marks.map(
      (mark) => document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')?.tagName,
    ),
  );
  expect(targets).not.toEqual([]);
  expect(new Set(targets)).toEqual(new Set(['ARTICLE']));
  await page.setViewportSize({ width: 320, height: 900 });
  await page.$$eval('#findings details', (all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  const faults = [...(await findAccessibilityFaults(page)), ...(await findOverflow(page))];
  expect([...problems, ...faults]).toEqual([]);
  await close();
});

describe('the switch of the sums', () => {
  it.each([true, false])('chooses between the two tables, scripts: %s', async (scripts) => {
    const url = `${site.url}/checks/`;
    const { page, close } = await visit(site.browser, url, { javaScriptEnabled: scripts });
    const seen = async () =>
      Promise.all(
        ['.totals-all', '.totals-balanced'].map((part) => page.locator(part).isVisible()),
      );
    expect(await seen()).toEqual([true, false]);
    await page.locator('.totals-switch input').check();
    expect(await seen()).toEqual([false, true]);
    await close();
  });
});
