import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndexFolder } from '../../scripts/build/indexTexts.ts';
import { readTestRegister } from '../../src/register/readTestRegister.ts';
import type { SearchReport } from '../../src/search/fulltext/indexFormat.ts';
import { chooseAgencies } from '../../src/synth/chooseAgencies.ts';
import { inventShards } from '../../src/synth/parsed/inventShards.ts';
import { startRandom } from '../../src/synth/randomSource.ts';
import type { PlainReport } from './otherSearches.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const SEED = 7;

/** Writes the texts of invented reports into a folder, a file a year; gives how many there are. */
export function inventTexts(reports: number, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const count = Math.ceil(reports / YEARS.length);
  const agencies = chooseAgencies(readTestRegister(), count, startRandom(SEED));
  const files = new Map(YEARS.map((year) => [year, openSync(yearFile(folder, year), 'w')]));
  let written = 0;
  for (const { year, reports } of inventShards({ agencies, years: YEARS, seed: SEED, errors: 0 })) {
    for (const { report } of reports) {
      const texts = Object.fromEntries((report.texts ?? []).map(({ part, text }) => [part, text]));
      const name = report.title ?? '';
      const searched: SearchReport = {
        agency: report.agency,
        year,
        name,
        nameEn: name,
        place: '',
        placeEn: '',
        kind: 'town',
        texts: { title: name, ...texts },
      };
      writeSync(files.get(year) ?? 0, `${JSON.stringify(searched)}\n`);
      written += 1;
    }
  }
  for (const file of files.values()) closeSync(file);
  return written;
}

/** The first reports of a folder as one text each, for other searches. */
export function readPlain(folder: string, most: number): PlainReport[] {
  const plain: PlainReport[] = [];
  for (const { agency, year, texts } of readYear(folder, YEARS[0] ?? 0)) {
    if (plain.length >= most) break;
    plain.push({ url: `/agency/${agency}/${year}/`, text: Object.values(texts).join('\n') });
  }
  return plain;
}

/** Indexes the texts of a folder as the search of a site of a release. */
export async function indexFolder(folder: string, site: string, release: string): Promise<void> {
  const folders = { cache: join(folder, 'cache'), out: join(site, 'search') };
  const input = { release, years: YEARS, simplified: new Map<string, string>() };
  await writeIndexFolder({ ...input, reportsOf: (year) => readYear(folder, year) }, folders);
}

const yearFile = (folder: string, year: number) => join(folder, `${year}.jsonl`);

/** Line by line: a year of a nation is no string. */
function* readYear(folder: string, year: number): Generator<SearchReport> {
  const bytes = readFileSync(yearFile(folder, year));
  let from = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
    yield JSON.parse(bytes.toString('utf8', from, end));
    from = end + 1;
  }
}

/** Takes the search page of the built site, which expects an index of the site's release. */
export function takeSearchPage(built: string, site: string): string {
  for (const part of ['assets', 'search/index.html', 'icon.svg']) {
    cpSync(join(built, part), join(site, part), { recursive: true });
  }
  const manifest: { release: string } = JSON.parse(
    readFileSync(join(built, 'search/manifest.json'), 'utf8'),
  );
  return manifest.release;
}
