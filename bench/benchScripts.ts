import type { Browser } from 'playwright-core';
import { serveFolder } from '../scripts/serveFolder.ts';
import { noteLoaded, weighCompressed } from '../tests/browser/noteLoaded.ts';
import { openBrowser } from '../tests/browser/openBrowser.ts';
import { useEverything } from '../tests/browser/useEverything.ts';
import type { Bench, Rate } from './bench.ts';
import { summariseTimes } from './lookup/summariseTimes.ts';

const SITE = 'dist';

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
  const own = weighCompressed({ files: scripts.files.filter((file) => !isFuse(file)) });
  const fuse = weighCompressed({ files: scripts.files.filter(isFuse) });
  const told = `${kilobytes(first)} at first, ${kilobytes(own)} in all, of ${most} kB (and ${kilobytes(fuse)} of fuse.js for a slip)`;
  await page.close();
  return summariseTimes(`${name}: compressed script ${told}`, 'pages', [opened]);
}

/** It has its own chunk, which only a name with a slip in it loads. */
const isFuse = (file: string): boolean => file.includes('/fuse.');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
