import type { ByteWriter } from '../byteWriter.ts';
import { LONGEST_GRAM } from '../indexFormat.ts';
import type { EntryStore } from './entryStore.ts';
import type { LaidText } from './layText.ts';

/** What the entries of a segment are made of: its places, sorted by the units that follow. */
export interface Planting {
  readonly laid: LaidText;
  readonly positions: Uint32Array;
  readonly entries: EntryStore;
  readonly reports: number;
  readonly bytes: ByteWriter;
  /** One of each for each section; all 0 between uses. */
  readonly marks: Uint8Array;
  readonly ways: Uint8Array;
}

/** Ranges of equal units at a depth, of a range that is sorted; texts that end there are the first. */
export function* branches(
  planting: Planting,
  low: number,
  high: number,
  depth: number,
): Generator<[number, number]> {
  let from = low;
  while (from < high) {
    const unit = unitAt(planting, from, depth);
    let to = from + 1;
    let end = high;
    while (to < end) {
      const middle = (to + end) >>> 1;
      if (unitAt(planting, middle, depth) === unit) to = middle + 1;
      else end = middle;
    }
    yield [from, to];
    from = to;
  }
}

/** The unit so far behind the start of a place; 0 at the end of its text. */
export function unitAt({ laid, positions }: Planting, at: number, depth: number): number {
  return laid.units[(positions[at] as number) + depth] as number;
}

/** How many units all places of a sorted range share: as many as its first and last. */
export function sharedUnits(
  { laid, positions }: Planting,
  low: number,
  high: number,
  from: number,
) {
  const first = positions[low] as number;
  const last = positions[high - 1] as number;
  let depth = from;
  while (depth < LONGEST_GRAM) {
    const unit = laid.units[first + depth];
    if (unit === 0 || unit !== laid.units[last + depth]) break;
    depth++;
  }
  return depth;
}

/** So many units of a place. */
export function gramAt({ laid, positions }: Planting, at: number, length: number): string {
  const position = positions[at] as number;
  return String.fromCharCode(...laid.units.subarray(position, position + length));
}

/** The sections of the places in a range, ascending, each once. */
export function sectionsOf(planting: Planting, low: number, high: number): Uint32Array {
  const { laid, positions, marks } = planting;
  const section = (at: number) => laid.sections[positions[at] as number] as number;
  if (high - low > marks.length / 16) {
    for (let at = low; at < high; at++) marks[section(at)] = 1;
    return takeMarked(marks);
  }
  const sections = new Uint32Array(high - low);
  for (let at = low; at < high; at++) sections[at - low] = section(at);
  if (sections.length > 1) sections.sort();
  let kept = 0;
  for (const each of sections) {
    if (kept === 0 || sections[kept - 1] !== each) sections[kept++] = each;
  }
  return sections.subarray(0, kept);
}

function takeMarked(marks: Uint8Array): Uint32Array {
  const marked: number[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) marked.push(at);
  marks.fill(0);
  return Uint32Array.from(marked);
}
