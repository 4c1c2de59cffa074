import type { DivisionRow } from '../model/division.ts';
import { ENGLISH_EXCEPTIONS } from './englishExceptions.ts';
import { kindOfDivision } from './kindOfDivision.ts';
import { romanise } from './romanise.ts';

/** What the register takes from a published list of divisions. */
export interface ListedDivision {
  readonly code: string;
  readonly name: string;
}

const PARENT_LENGTH: Readonly<Record<number, number>> = { 2: 0, 4: 2, 6: 4, 9: 6 };

/**
 * The register's rows from a list of divisions of all levels, in order of code. Throws, naming the
 * code, where one occurs twice or has no division above it: then the list is not what we think.
 */
export function refreshRows(listed: Iterable<ListedDivision>): DivisionRow[] {
  const names = new Map<string, string>();
  for (const { code, name } of listed) {
    if (names.has(code)) throw new Error(`Unexpected second division ${code}, expected each once`);
    names.set(code, name.trim());
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => buildRow(code, name, names));
}

function buildRow(code: string, name: string, names: ReadonlyMap<string, string>): DivisionRow {
  const parent = code.slice(0, PARENT_LENGTH[code.length]);
  const parentName = names.get(parent);
  if (parent !== '' && parentName === undefined) {
    throw new Error(`Unexpected division ${code} ${name}: ${parent} above it is not in the list`);
  }
  return {
    code,
    name,
    parent,
    kind: kindOfDivision(code, name, parentName ?? ''),
    pinyin: romanise(name, code),
    en: ENGLISH_EXCEPTIONS[code] ?? '',
  };
}

/** The file of the register that holds a code: towns are sharded by province. */
export function registerFileOf(code: string): string {
  switch (code.length) {
    case 2:
      return 'provinces.csv';
    case 4:
      return 'cities.csv';
    case 6:
      return 'counties.csv';
    default:
      return `towns/${code.slice(0, 2)}.csv`;
  }
}
