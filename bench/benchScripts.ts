import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../scripts/serveFolder.ts';
import { noteLoaded, weighCompressed } from '../tests/browser/noteLoaded.ts';
import { openBrowser } from '../tests/browser/openBrowser.ts';
import type { Bench, Rate } from './bench.ts';
import { summariseTimes } from './lookup/summariseTimes.ts';

const SITE = 'dist';
const ACTIONS = ['csv', 'svg', 'png', 'embed', 'cite', 'link'];

/** A page, the most that its scripts may weigh, and where its chart and its lookup are. */
const PAGES = [
  {
    name: 'agency page',
    path: '/agency/330206007/',
    most: 15,
    chart: '#disclosure',
    lookup: 'search',
  },
  {
    name: 'compare page',
    path: '/compare/?agencies=3213,330206007',
    most: 60,
    chart: '#compare',
    lookup: 'compare',
  },
] as const;

/** How much script pages of the built site load: to be seen, and once everything in them is used. */
export const benchScripts: Bench = async ({ isQuick }) => {
  if (isQuick) return [];
  const served = await serveFolder(SITE, 0);
  const browser = await openBrowser();
  const rates: Rate[] = [];
  try {
    for (const page of PAGES) rates.push(await measurePage(page, served.url, browser));
  } finally {
    await browser.close();
    await served.close();
  }
  return rates;
};

async function measurePage(
  { name, path, most, chart, lookup }: (typeof PAGES)[number],
  url: string,
  browser: Browser,
): Promise<Rate> {
  const page = await browser.newPage();
  const scripts = noteLoaded(page, '.js');
  const start = performance.now();
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const opened = performance.now() - start;
  const first = weighCompressed(scripts);
  await useEverything(page, chart, lookup);
  const told = `${kilobytes(first)} at first, ${kilobytes(weighCompressed(scripts))} in all, of ${most} kB`;
  await page.close();
  return summariseTimes(`${name}: compressed script ${told}`, 'pages', [opened]);
}

/** What is loaded only when it is first used: lookup, marks, downloads. */
async function useEverything(page: Page, chart: string, lookup: string): Promise<void> {
  await page.locator(`#${lookup}-input`).fill('ningbo');
  await page.locator(`${chart} .chart-picture`).focus();
  for (const action of ACTIONS) await page.locator(`${chart} [data-do=${action}]`).click();
  await page.waitForLoadState('networkidle');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
