import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeParsed } from '../scripts/synth/writeParsed.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { inventShards } from '../src/synth/parsed/inventShards.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import { openBrowser } from '../tests/browser/openBrowser.ts';
import type { Bench, Rate } from './bench.ts';
import { buildColumns } from './explore/buildColumns.ts';
import { repeatYear } from './explore/repeatYear.ts';
import { serveExplore } from './explore/serveExplore.ts';
import { type ExploreTimes, timeExplore } from './explore/timeExplore.ts';
import { summariseTimes } from './lookup/summariseTimes.ts';

const SITE = 'dist';
/** A phone of the middle range, as browsers' own tools take it. */
const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const SEED = 1;

/** Agencies: the country with a full effort, else what is built in half a minute. */
const SIZES = { full: 41_000, usual: 1500 } as const;
/** The year that is invented, and those that are copies of it. */
const YEAR = 2025;
const COPIES = [2020, 2021, 2022, 2023, 2024] as const;

const VIEWS = [
  ['distribution of a figure', '?metric=applications.received.total'],
  ['distribution of a share', '?metric=measure.grantedShare'],
  ['two measures', '?metric=applications.received.total&y=measure.grantedShare&view=scatter'],
  ['ranking', '?metric=measure.refusalShare&view=ranking'],
  ['distribution of a share over all years', '?metric=measure.grantedShare&year=all'],
  ['regions and years', '?metric=measure.refusalShare&view=regions'],
] as const;

/** How long the explore page of the built site takes on a slow processor, with invented agencies. */
export const benchExplore: Bench = async ({ isQuick, documents }) => {
  if (isQuick) return [];
  const agencies = documents >= 10_000 ? SIZES.full : SIZES.usual;
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-explore-'));
  try {
    await inventData(join(folder, 'data'), agencies);
    await buildColumns(join(folder, 'data'), join(folder, 'built'));
    await repeatYear(join(folder, 'built'), YEAR, COPIES);
    return await measureExplore(join(folder, 'built', 'columns'), folder, agencies);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function inventData(out: string, count: number): Promise<void> {
  const register = await loadRegister(nodeDisk, 'data');
  const agencies = chooseAgencies(register, count, startRandom(SEED));
  const shards = inventShards({ agencies, years: [YEAR], seed: SEED, errors: 0 });
  await writeParsed(shards, out, nodeDisk, { withTexts: false });
}

/** Measures every view over column files; `folder` gets a folder for the server. */
export async function measureExplore(
  columns: string,
  folder: string,
  agencies: number,
): Promise<readonly Rate[]> {
  const served = await serveExplore(SITE, columns, join(folder, 'served'));
  const browser = await openBrowser();
  const rates: Rate[] = [];
  try {
    for (const [name, query] of VIEWS) {
      const page = await browser.newPage({ viewport: PHONE });
      const times = await timeExplore(page, `${served.url}/explore/${query}`, SLOWDOWN);
      rates.push(...(await tellTimes(`${name}, ${agencies} agencies`, times, columns)));
      await page.close();
    }
    return rates;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function tellTimes(
  what: string,
  { first, changes, files }: ExploreTimes,
  columns: string,
): Promise<readonly Rate[]> {
  let plain = 0;
  let packed = 0;
  for (const { path } of files) {
    const bytes = await readFile(join(columns, path.replace('/data/columns/', '')));
    plain += bytes.length;
    packed += gzipSync(bytes).length;
  }
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const loaded = `${kilobytes(packed)} compressed, ${kilobytes(plain)} plain`;
  return [
    summariseTimes(`${what}, first chart, slowed ${SLOWDOWN} times, ${loaded}`, 'charts', [first]),
    summariseTimes(`${what}, a change of filter, slowed ${SLOWDOWN} times`, 'charts', changes),
  ];
}
