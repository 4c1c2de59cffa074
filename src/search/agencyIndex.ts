import Fuse from 'fuse.js';
import type { LookupEntry } from '../model/siteRecords.ts';
import { buildLookupQuery } from './lookupQuery.ts';
import { type LookupRecord, normalise, toLookupRecord } from './lookupRecord.ts';

/** The agency search: give it what was typed, and it gives the records that fit, best first. */
export interface AgencyIndex {
  readonly find: (typed: string) => readonly LookupRecord[];
}

/** How much of a word may be wrong before it is another word. */
const LOOSE = 0.25;

const KEYS = ['code', 'name', 'place', 'joined', 'initials', 'latin', 'latinPlace'];

export function buildAgencyIndex(entries: readonly LookupEntry[]): AgencyIndex {
  const fuse = new Fuse(entries.map(toLookupRecord), {
    keys: KEYS,
    useExtendedSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: LOOSE,
  });
  return {
    find: (typed) => {
      const words = normalise(typed).split(' ').filter(Boolean);
      if (words.length === 0) return [];
      const query = buildLookupQuery(words);
      const exact = fuse.search(query.exact).map(({ item }) => item);
      if (exact.length > 0) return sortByFit(exact, words);
      return fuse.search(query.loose).map(({ item }) => item);
    },
  };
}

/** The name itself before the place; bodies with reports before those without; then by code. */
function sortByFit(records: readonly LookupRecord[], words: readonly string[]): LookupRecord[] {
  const fits = new Map(records.map((record) => [record, fitOf(record, words)]));
  return records.toSorted(
    (a, b) =>
      (fits.get(b) ?? 0) - (fits.get(a) ?? 0) ||
      Number(b.years > 0) - Number(a.years > 0) ||
      (a.code < b.code ? -1 : 1),
  );
}

function fitOf({ name, joined, latin, initials }: LookupRecord, words: readonly string[]): number {
  const whole = words.join('');
  const forms = [name, joined, latin, initials];
  if (forms.includes(whole)) return 3;
  if (forms.some((form) => form.startsWith(whole))) return 2;
  const last = words.at(-1) ?? '';
  return forms.some((form) => form.includes(last)) ? 1 : 0;
}
