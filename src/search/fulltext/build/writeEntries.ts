import { ENTRY_KNOT, ENTRY_LEAF, LONGEST_GRAM, OVERLAP } from '../indexFormat.ts';
import { writeSectionSet, writeSteps } from '../sectionSet.ts';
import { branches, gramAt, type Planting, sectionsOf } from './planting.ts';

/** The set of a gram's sections; of a long one also those in which it goes on in several ways. */
export function writeKnot(planting: Planting, low: number, high: number, length: number): void {
  const { bytes, entries, reports } = planting;
  const sections = sectionsOf(planting, low, high);
  writeSectionSet(bytes, sections, reports);
  if (length >= OVERLAP && length < LONGEST_GRAM) {
    writeSectionSet(bytes, severalWays(planting, sections, low, high, length), reports);
  }
  entries.add(gramAt(planting, low, length), ENTRY_KNOT, bytes.take());
}

/** Of the sections of a range, those in which it goes on with more than one unit. */
function severalWays(
  planting: Planting,
  sections: Uint32Array,
  low: number,
  high: number,
  depth: number,
): Uint32Array {
  const { ways } = planting;
  for (const [from, to] of branches(planting, low, high, depth)) {
    for (const section of sectionsOf(planting, from, to)) {
      ways[section] = Math.min(2, (ways[section] as number) + 1);
    }
  }
  const several = sections.filter((section) => ways[section] === 2);
  for (const section of sections) ways[section] = 0;
  return several;
}

/** For each run of units that follows: what differs from the one before, and the sections. */
export function writeLeaf(planting: Planting, low: number, high: number, depth: number): void {
  const { bytes, entries } = planting;
  let before = '';
  let from = low;
  while (from < high) {
    const rest = restAt(planting, from, depth);
    let to = from + 1;
    while (to < high && goOnAlike(planting, from, to, depth)) to++;
    const sections = sectionsOf(planting, from, to);
    const shared = sharedLength(before, rest);
    bytes.varint(shared);
    bytes.text(rest.slice(shared));
    bytes.varint(sections.length);
    writeSteps(bytes, sections);
    before = rest;
    from = to;
  }
  entries.add(gramAt(planting, low, depth), ENTRY_LEAF, bytes.take());
}

/** Whether two places go on with the same units, as far as leaves tell. */
function goOnAlike({ laid, positions }: Planting, a: number, b: number, depth: number): boolean {
  const [placeA, placeB] = [positions[a] as number, positions[b] as number];
  for (let at = depth; at < LONGEST_GRAM; at++) {
    const unit = laid.units[placeA + at];
    if (unit !== laid.units[placeB + at]) return false;
    if (unit === 0) return true;
  }
  return true;
}

function restAt({ laid, positions }: Planting, at: number, depth: number): string {
  const start = (positions[at] as number) + depth;
  let end = start;
  while (end - start < LONGEST_GRAM - depth && laid.units[end] !== 0) end++;
  return String.fromCharCode(...laid.units.subarray(start, end));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
