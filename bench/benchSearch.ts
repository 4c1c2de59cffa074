import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Rate } from './bench.ts';
import { rateOf } from './measureRate.ts';
import { indexFolder, inventTexts, takeSearchPage } from './search/inventSite.ts';
import { type SearchTiming, searchInBrowser } from './search/searchInBrowser.ts';
import { SEARCH_QUERIES } from './search/searchQueries.ts';

const SITE = 'dist';
/** Reports for each document of the effort: 250,000 at the largest. */
const SHARE = 25;

/** How fast texts are indexed, and what searches cost in a browser. Needs the built site. */
export const benchSearch: Bench = async ({ documents }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'));
  try {
    const site = join(folder, 'site');
    const release = takeSearchPage(SITE, site);
    const reports = inventTexts(documents * SHARE, join(folder, 'texts'));
    const start = performance.now();
    await indexFolder(join(folder, 'texts'), site, release);
    const seconds = (performance.now() - start) / 1000;
    const indexed = rateOf(`indexing ${reports} reports`, 'reports', reports / seconds);
    return [indexed, ...(await searchInBrowser(site, SEARCH_QUERIES)).map(toRate)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function toRate({ query, cold, warm, bytes, files }: SearchTiming): Rate {
  const told = `${query}: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB in ${files} files`;
  return rateOf(told, 'searches', 1000 / cold);
}
