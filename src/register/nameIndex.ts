import type { DivisionLevel } from '../model/division.ts';
import type { NameStatus } from './nameForms.ts';

/** A printed name and every division of one level that it can mean. */
export interface IndexedName {
  readonly text: string;
  readonly status: NameStatus;
  readonly level: DivisionLevel;
  readonly codes: readonly string[];
}

/** Finds which names of the register begin at a position of a text. */
export interface NameIndex {
  /** Names that stand at `at`, the longest first, official names before other forms. */
  matchAt(text: string, at: number): readonly IndexedName[];
}

export interface NameEntry {
  readonly text: string;
  readonly status: NameStatus;
  readonly level: DivisionLevel;
  readonly code: string;
}

const STATUS_ORDER: readonly NameStatus[] = ['full', 'short', 'former', 'stem', 'bare'];

/**
 * An index by the first two characters, so that most positions of a text cost one look-up. A scan
 * of a text therefore never depends on how many names there are.
 */
export function buildNameIndex(entries: Iterable<NameEntry>): NameIndex {
  const buckets = new Map<string, IndexedName[]>();
  for (const name of mergeEntries(entries)) {
    const start = name.text.slice(0, 2);
    const bucket = buckets.get(start);
    if (bucket) bucket.push(name);
    else buckets.set(start, [name]);
  }
  for (const bucket of buckets.values()) bucket.sort(compareNames);
  const begins = new Uint8Array(0x10000);
  for (const start of buckets.keys()) begins[start.charCodeAt(0)] = 1;
  return {
    matchAt(text, at) {
      // Most characters of a text begin no name, and cutting out two to look them up takes longer.
      if (begins[text.charCodeAt(at)] !== 1) return [];
      const bucket = buckets.get(text.slice(at, at + 2));
      return bucket ? bucket.filter((name) => text.startsWith(name.text, at)) : [];
    },
  };
}

function mergeEntries(entries: Iterable<NameEntry>): Iterable<IndexedName> {
  const merged = new Map<string, IndexedName & { codes: string[] }>();
  for (const { text, status, level, code } of entries) {
    const key = `${text} ${level} ${status}`;
    const name = merged.get(key);
    if (name) name.codes.push(code);
    else merged.set(key, { text, status, level, codes: [code] });
  }
  return merged.values();
}

function compareNames(a: IndexedName, b: IndexedName): number {
  return (
    b.text.length - a.text.length || STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status)
  );
}
