import Fuse from 'fuse.js';
import { ALL_SHARDS } from '../src/search/agency/allShards.ts';
import { findAgencies, type LookupSource } from '../src/search/agency/findAgencies.ts';
import { openLookup } from '../src/search/agency/openLookup.ts';
import type { Bench, Rate } from './bench.ts';
import { keystrokesOf, LOOKUP_QUERIES } from './lookup/lookupQueries.ts';
import { measureSlips } from './lookup/measureSlips.ts';
import { type BuiltFile, readBuiltLookup } from './lookup/readBuiltLookup.ts';
import { summariseTimes, timeRounds } from './lookup/summariseTimes.ts';
import { timeInBrowser } from './lookup/timeInBrowser.ts';

const SITE = 'dist';
const SLOWDOWNS = [1, 4];
/** fuse.js on everything takes so long that a few of its key presses tell enough. */
const FUSE_QUERIES = ['戚家山', 'qijiashan'];

type ReadFile = (name: string) => BuiltFile;

/** How long a key press in the built site's lookup takes, and how much a first answer loads. */
export const benchLookup: Bench = async ({ isQuick }) => {
  const read = readBuiltLookup(SITE);
  const rates = [await measureKeystrokes(read)];
  for (const query of LOOKUP_QUERIES) rates.push(await measureFirst(query, read));
  rates.push(await measureFuse(read));
  rates.push(await measureSlips(openLookup(async (name) => read(name).text)));
  if (isQuick) return rates;
  for (const slowdown of SLOWDOWNS) rates.push(await measureBrowser(slowdown));
  return rates;
};

async function measureKeystrokes(read: ReadFile): Promise<Rate> {
  const typed = LOOKUP_QUERIES.flatMap(keystrokesOf);
  const source = openLookup(async (name) => read(name).text);
  await timeAll(typed, source);
  const times = await timeRounds(() => timeAll(typed, source));
  return summariseTimes('a key press, all agencies', 'key presses', times);
}

async function timeAll(typed: readonly string[], source: LookupSource): Promise<number[]> {
  const times: number[] = [];
  for (const text of typed) {
    const start = performance.now();
    await findAgencies(text, source);
    times.push(performance.now() - start);
  }
  return times;
}

/** A lookup that has loaded nothing yet; unpacking is counted, the network is not. */
async function measureFirst(query: string, read: ReadFile): Promise<Rate> {
  let asked: BuiltFile[] = [];
  const times = await timeRounds(() => {
    asked = [];
    const source = openLookup(async (name) => {
      const file = read(name);
      asked.push(file);
      return file.text;
    });
    return timeAll([query], source);
  });
  const bytes = asked.reduce((sum, file) => sum + file.bytes, 0);
  const what = `first answer to ${query}, ${(bytes / 1000).toFixed(1)} kB in ${asked.length} files`;
  return summariseTimes(what, 'answers', times);
}

async function measureFuse(read: ReadFile): Promise<Rate> {
  const source = openLookup(async (name) => read(name).text);
  const rows = await source.shards(ALL_SHARDS.filter((name) => name.startsWith('code')));
  const names = rows.map(({ listed: { name, syllables } }) => ({
    name,
    joined: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  }));
  const fuse = new Fuse(names, {
    keys: ['name', 'joined', 'initials'],
    threshold: 0.3,
    ignoreLocation: true,
  });
  const times = FUSE_QUERIES.flatMap(keystrokesOf).map((text) => {
    const start = performance.now();
    fuse.search(text);
    return performance.now() - start;
  });
  return summariseTimes('the same with fuse.js on everything', 'key presses', times);
}

async function measureBrowser(slowdown: number): Promise<Rate> {
  const times = await timeInBrowser(SITE, slowdown);
  const where = slowdown === 1 ? 'in a browser' : `in a browser slowed down ${slowdown} times`;
  return summariseTimes(`a key press ${where}`, 'key presses', times);
}
