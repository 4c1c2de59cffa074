import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Rate } from './bench.ts';
import { rateOf } from './measureRate.ts';
import { indexFolder, inventTexts, readPlain, takeSearchPage } from './search/inventSite.ts';
import { timeFuse, timePagefind } from './search/otherSearches.ts';
import { type SearchTiming, searchInBrowser } from './search/searchInBrowser.ts';
import { SEARCH_QUERIES } from './search/searchQueries.ts';

const SITE = 'dist';
/** Reports for each document of the effort: 250,000 at the largest. */
const SHARE = 25;

/** Reports for each document of the effort that the others take: 10,000 at the largest. */
const OTHERS_SHARE = 1;
const OTHERS_QUERIES = 5;

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
    const own = (await searchInBrowser(site, SEARCH_QUERIES)).map(toRate);
    const plain = readPlain(join(folder, 'texts'), documents * OTHERS_SHARE);
    const few = SEARCH_QUERIES.slice(0, OTHERS_QUERIES);
    const others = await timePagefind(plain, few, join(folder, 'pagefind-site'));
    return [indexed, ...own, ...others, timeFuse(plain, few)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function toRate({ query, cold, warm, bytes, files }: SearchTiming): Rate {
  const told = `${query}: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB in ${files} files`;
  return rateOf(told, 'searches', 1000 / cold);
}
