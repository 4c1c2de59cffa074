import { type ByteWriter, createByteWriter } from '../byteWriter.ts';
import { ENTRY_KNOT, ENTRY_LEAF, LARGEST_LEAF, LONGEST_GRAM } from '../indexFormat.ts';
import { SECTIONS_A_REPORT, type SectionTexts } from '../searchSection.ts';
import { writeSectionSet, writeSteps } from '../sectionSet.ts';
import { createEntryStore, type EntryStore } from './entryStore.ts';
import { type LaidText, layText } from './layText.ts';
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
  const planting: Planting = {
    laid,
    positions,
    entries,
    reports: reports.length,
    bytes: createByteWriter(),
    marks: new Uint8Array(reports.length * SECTIONS_A_REPORT),
  };
  for (const [from, to] of branches(planting, 0, positions.length, 0)) {
    for (const [low, high] of branches(planting, from, to, 1)) {
      const tree = plant(planting, low, high, 2, 2);
      if (tree) knots.add(gramAt(planting, low, 2), ENTRY_KNOT, writeTree(tree));
    }
  }
  return { entries, knots };
}

interface Planting {
  readonly laid: LaidText;
  readonly positions: Uint32Array;
  readonly entries: EntryStore;
  readonly reports: number;
  readonly bytes: ByteWriter;
  /** One for each section; all 0 between uses. */
  readonly marks: Uint8Array;
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
    for (const [from, to] of branches(planting, low, high, end)) {
      const knot = plant(planting, from, to, end + 1, end);
      if (knot) knots.push(knot);
    }
  }
  return { label: gramAt(planting, low, end).slice(labelFrom), knots };
}

/** Ranges of equal units at a depth, of a range that is sorted; what ends before has no branch. */
function* branches(
  { laid, positions }: Planting,
  low: number,
  high: number,
  depth: number,
): Generator<[number, number]> {
  const unitAt = (at: number) => laid.units[(positions[at] as number) + depth] as number;
  let from = low;
  while (from < high) {
    const unit = unitAt(from);
    let to = from + 1;
    let end = high;
    while (to < end) {
      const middle = (to + end) >>> 1;
      if (unitAt(middle) === unit) to = middle + 1;
      else end = middle;
    }
    if (unit !== 0) yield [from, to];
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

/** The sections of the places in a range, ascending, each once. */
function sectionsOf(planting: Planting, low: number, high: number): Uint32Array {
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
