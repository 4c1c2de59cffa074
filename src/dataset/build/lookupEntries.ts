import { levelOfCode } from '../../model/division.ts';
import type { AgencySummary, LookupEntry } from '../../model/siteRecords.ts';
import { type Atlas, toRef } from './atlas.ts';

/**
 * What the agency search looks through, in order of code: every agency with a report, and every
 * region (a government with a report stands for its region).
 */
export function lookupEntries(atlas: Atlas, agencies: readonly AgencySummary[]): LookupEntry[] {
  const reporting = new Set(agencies.map((agency) => agency.code));
  const regions = atlas.regions
    .filter((row) => !reporting.has(row.code))
    .map((row): LookupEntry => {
      const above = atlas.regionsOf(row.code).slice(0, -1);
      const { code, name, nameEn } = toRef(row);
      const level = levelOfCode(code) ?? 'county';
      return [code, name, nameEn, row.pinyin, namesOf(above), namesEnOf(above), level, 0];
    });
  return [...agencies.map(entryOf), ...regions].sort(([a], [b]) => (a < b ? -1 : 1));
}

function entryOf({
  code,
  name,
  nameEn,
  pinyin,
  ancestors,
  kind,
  years,
}: AgencySummary): LookupEntry {
  return [code, name, nameEn, pinyin, namesOf(ancestors), namesEnOf(ancestors), kind, years.length];
}

type Named = readonly { readonly name: string; readonly nameEn: string }[];

const namesOf = (divisions: Named) => divisions.map(({ name }) => name).join(' ');

/** From the smallest up, as English addresses go. */
const namesEnOf = (divisions: Named) =>
  divisions
    .map(({ nameEn }) => nameEn)
    .toReversed()
    .join(', ');
