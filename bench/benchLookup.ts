import { existsSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { buildLookup } from '../src/dataset/build/buildLookup.ts';
import type { Lookup } from '../src/model/siteRecords.ts';
import { readTestRegister } from '../src/register/readTestRegister.ts';
import { buildLookupFiles } from '../src/search/agency/buildLookupFiles.ts';
import { findAgencies, type LookupSource } from '../src/search/agency/findAgencies.ts';
import { openLookup } from '../src/search/agency/openLookup.ts';
import type { Bench, Rate } from './bench.ts';
import { keystrokesOf, LOOKUP_QUERIES } from './lookup/lookupQueries.ts';
import { summariseTimes } from './lookup/summariseTimes.ts';
import { timeInBrowser } from './lookup/timeInBrowser.ts';

const SITE = 'dist';
const SLOWDOWNS = [1, 4];
/** fuse.js on everything takes so long that a few of its key presses tell enough. */
const FUSE_QUERIES = ['戚家山', 'qijiashan'];

/** How long a key press in the agency lookup takes, and how much is loaded for a first answer. */
export const benchLookup: Bench = async ({ isQuick }) => {
  const lookup = buildLookup(readTestRegister(), []);
  const files = new Map(buildLookupFiles(lookup).map(({ name, text }) => [name, text]));
  const typed = LOOKUP_QUERIES.flatMap(keystrokesOf);
  const source = openLookup(async (name) => files.get(name) ?? '');
  await timeAll(typed, source);
  const rates = [
    summariseTimes('key presses over all agencies', 'key presses', await timeAll(typed, source)),
    summariseTimes('fuse.js on all of them', 'key presses', timeFuse(lookup)),
    ...(await Promise.all(LOOKUP_QUERIES.map((query) => measureFirst(query, files)))),
  ];
  return isQuick ? rates : [...rates, ...(await measureBrowser())];
};

async function timeAll(typed: readonly string[], source: LookupSource): Promise<number[]> {
  const times: number[] = [];
  for (const text of typed) {
    const start = performance.now();
    await findAgencies(text, source);
    times.push(performance.now() - start);
  }
  return times;
}

function timeFuse({ regions, agencies }: Lookup): number[] {
  const names = [...regions, ...agencies].map(({ name, pinyin }) => ({
    name,
    joined: pinyin.replaceAll(' ', ''),
    initials: pinyin.replaceAll(/(\w)\w*\s?/g, '$1'),
  }));
  const fuse = new Fuse(names, {
    keys: ['name', 'joined', 'initials'],
    threshold: 0.3,
    ignoreLocation: true,
  });
  return FUSE_QUERIES.flatMap(keystrokesOf).map((text) => {
    const start = performance.now();
    fuse.search(text);
    return performance.now() - start;
  });
}

/** A lookup that has loaded nothing yet; unpacking is counted, the network is not. */
async function measureFirst(query: string, files: ReadonlyMap<string, string>): Promise<Rate> {
  const asked: string[] = [];
  const source = openLookup(async (name) => {
    asked.push(files.get(name) ?? '');
    return files.get(name) ?? '';
  });
  const [time = 0] = await timeAll([query], source);
  const bytes = asked.reduce((sum, text) => sum + deflateSync(text, { level: 9 }).length, 0);
  const what = `first answer to ${query}: ${(bytes / 1000).toFixed(1)} kB in ${asked.length} files`;
  return summariseTimes(what, 'answers', [time]);
}

async function measureBrowser(): Promise<Rate[]> {
  if (!existsSync(SITE)) throw new Error(`No site in ${SITE}: run "npm run build" first.`);
  const rates: Rate[] = [];
  for (const slowdown of SLOWDOWNS) {
    const times = await timeInBrowser(SITE, slowdown);
    const what = slowdown === 1 ? 'in the browser' : `in a browser slowed down ${slowdown} times`;
    rates.push(summariseTimes(what, 'key presses', times));
  }
  return rates;
}
