import { type ByteWriter, createByteWriter } from '../byteWriter.ts';
import { ENTRY_KNOT, ENTRY_LEAF, LARGEST_LEAF, LONGEST_GRAM } from '../indexFormat.ts';
import type { SectionTexts } from '../searchSection.ts';
import { writeSectionSet, writeSteps } from '../sectionSet.ts';
import { createEntryStore, type EntryStore } from './entryStore.ts';
import { type LaidText, layText, sectionAt } from './layText.ts';
import { listPositions } from './listPositions.ts';
import { sortSuffixes } from './sortSuffixes.ts';

/** The entries of a segment: grams with their sections, and the knots by their first two units. */
export interface SegmentEntries {
  readonly entries: EntryStore;
  readonly knots: EntryStore;
}

/**
 * Indexes the folded texts of the reports of a segment. The sorted places of the text are a tree of
 * grams: one that stands in few places is a leaf, which lists them with the units that follow; any
 * other is a knot, which has the set of its sections, and branches where its places differ.
 */
export function buildSegment(reports: readonly SectionTexts[]): SegmentEntries {
  const laid = layText(reports);
  const positions = listPositions(laid.units);
  sortSuffixes(laid.units, positions, LONGEST_GRAM);
  const entries = createEntryStore();
  const knots = createEntryStore();
  const planting = { laid, positions, entries, reports: reports.length, bytes: createByteWriter() };
  for (const [low, high] of branches(planting, 0, positions.length, [0, 1])) {
    const tree = plant(planting, low, high, 2, 2);
    if (tree) knots.add(gramAt(planting, low, 2), ENTRY_KNOT, writeTree(tree));
  }
  return { entries, knots };
}

interface Planting {
  readonly laid: LaidText;
  readonly positions: Uint32Array;
  readonly entries: EntryStore;
  readonly reports: number;
  readonly bytes: ByteWriter;
}

/** A knot: the units from its parent's gram on, and the knots that it branches into. */
interface Knot {
  readonly label: string;
  readonly knots: readonly Knot[];
}

/** Writes the entries of the places in a range, which share so many units. */
function plant(
  planting: Planting,
  low: number,
  high: number,
  depth: number,
  labelFrom: number,
): Knot | undefined {
  if (high - low <= LARGEST_LEAF) {
    writeLeaf(planting, low, high, depth);
    return undefined;
  }
  const end = sharedUnits(planting, low, high, depth);
  writeKnot(planting, low, high, end);
  const knots: Knot[] = [];
  if (end < LONGEST_GRAM) {
    for (const [from, to] of branches(planting, low, high, [end])) {
      const knot = plant(planting, from, to, end + 1, end);
      if (knot) knots.push(knot);
    }
  }
  return { label: gramAt(planting, low, end).slice(labelFrom), knots };
}

/** Ranges of equal units at the given depths; what ends before has no branch. */
function* branches(
  { laid, positions }: Planting,
  low: number,
  high: number,
  depths: readonly number[],
): Generator<[number, number]> {
  const unit = (at: number, depth: number) => laid.units[(positions[at] as number) + depth];
  let from = low;
  while (from < high) {
    let to = from + 1;
    while (to < high && depths.every((depth) => unit(to, depth) === unit(from, depth))) to++;
    if (depths.every((depth) => unit(from, depth) !== 0)) yield [from, to];
    from = to;
  }
}

/** How many units all places of a sorted range share: as many as its first and last. */
function sharedUnits({ laid, positions }: Planting, low: number, high: number, from: number) {
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

function gramAt({ laid, positions }: Planting, at: number, length: number): string {
  const position = positions[at] as number;
  return String.fromCharCode(...laid.units.subarray(position, position + length));
}

function sectionsOf({ laid, positions }: Planting, low: number, high: number): Uint32Array {
  const sections = new Uint32Array(high - low);
  for (let at = low; at < high; at++) sections[at - low] = sectionAt(laid, positions[at] as number);
  sections.sort();
  let kept = 0;
  for (const section of sections) {
    if (kept === 0 || sections[kept - 1] !== section) sections[kept++] = section;
  }
  return sections.subarray(0, kept);
}

function writeKnot(planting: Planting, low: number, high: number, length: number): void {
  const { bytes, entries, reports } = planting;
  writeSectionSet(bytes, sectionsOf(planting, low, high), reports);
  entries.add(gramAt(planting, low, length), ENTRY_KNOT, bytes.take());
}

/** For each run of units that follows: what differs from the one before, and the sections. */
function writeLeaf(planting: Planting, low: number, high: number, depth: number): void {
  const { bytes, entries } = planting;
  let before = '';
  let from = low;
  while (from < high) {
    const rest = restAt(planting, from, depth);
    let to = from + 1;
    while (to < high && restAt(planting, to, depth) === rest) to++;
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

function writeTree(tree: Knot): Uint8Array {
  const bytes = createByteWriter(256);
  const write = (knot: Knot) => {
    bytes.text(knot.label);
    bytes.varint(knot.knots.length);
    for (const child of knot.knots) write(child);
  };
  write(tree);
  return bytes.take();
}
