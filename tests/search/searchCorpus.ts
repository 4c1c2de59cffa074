import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/ingest/read/readText.ts';
import { ingestDocument } from '../../src/ingest/report/ingestDocument.ts';
import { readTestRegister } from '../../src/register/readTestRegister.ts';
import type { SearchReport } from '../../src/search/fulltext/indexFormat.ts';
import { chooseAgencies } from '../../src/synth/chooseAgencies.ts';
import { inventShards } from '../../src/synth/parsed/inventShards.ts';
import { startRandom } from '../../src/synth/randomSource.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025];
const SEED = 11;

/** Invented reports with their texts, of so many agencies over five years. */
export function inventSearchReports(agencies: number): SearchReport[] {
  const chosen = chooseAgencies(readTestRegister(), agencies, startRandom(SEED));
  const shards = inventShards({ agencies: chosen, years: YEARS, seed: SEED, errors: 0 });
  return [...shards].flatMap(({ year, reports }) =>
    reports.map(({ report }) => toSearchReport(report.agency, year, report.title, report.texts)),
  );
}

/** The real documents of a folder, under numbers in place of their codes. */
export function readSearchReports(folder: string): SearchReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name, at) => {
      const ingested = ingestDocument(readText(readFileSync(join(folder, name))));
      if (ingested.kind === 'rejected') throw new Error(`${name} was rejected`);
      const { title, year = 2021, parts } = ingested.report;
      return toSearchReport(String(at + 10), year, title, parts);
    });
}

function toSearchReport(
  agency: string,
  year: number,
  title: string | undefined,
  parts: readonly { readonly part: string; readonly text: string }[] = [],
): SearchReport {
  const texts = Object.fromEntries(parts.map(({ part, text }) => [part, text]));
  const place = { name: agency, nameEn: agency, place: '', placeEn: '' };
  return { agency, year, ...place, kind: 'town', texts: { ...(title && { title }), ...texts } };
}
