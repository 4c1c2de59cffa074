import { createByteWriter } from '../byteWriter.ts';
import type { Fold } from '../foldText.ts';
import { ENTRY_KNOT, LARGEST_LEAF, LONGEST_GRAM } from '../indexFormat.ts';
import { SECTIONS_A_REPORT, type SectionTexts } from '../searchSection.ts';
import { createEntryStore, type EntryStore } from './entryStore.ts';
import { layText } from './layText.ts';
import { listPositions } from './listPositions.ts';
import { branches, gramAt, type Planting, sharedUnits, unitAt } from './planting.ts';
import { sortSuffixes } from './sortSuffixes.ts';
import { writeKnot, writeLeaf } from './writeEntries.ts';

/** The entries of a segment: grams with their sections, and the knots by their first two units. */
export interface SegmentEntries {
  readonly entries: EntryStore;
  readonly knots: EntryStore;
}

/**
 * Indexes the texts, folded, of the reports of a segment. The sorted places of the text are a tree of
 * grams: one that stands in few places is a leaf, which lists them with the units that follow; any
 * other is a knot, which has the set of its sections, and branches where its places differ.
 */
export function buildSegment(reports: readonly SectionTexts[], fold: Fold['fold']): SegmentEntries {
  const laid = layText(reports, fold);
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
    ways: new Uint8Array(reports.length * SECTIONS_A_REPORT),
  };
  for (const [from, to] of branches(planting, 0, positions.length, 0)) {
    for (const [low, high] of branches(planting, from, to, 1)) {
      const tree = plant(planting, low, high, 2, 2);
      if (tree) knots.add(gramAt(planting, low, 2), ENTRY_KNOT, writeTree(tree));
    }
  }
  return { entries, knots };
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
      if (unitAt(planting, from, end) === 0) continue;
      const knot = plant(planting, from, to, end + 1, end);
      if (knot) knots.push(knot);
    }
  }
  return { label: gramAt(planting, low, end).slice(labelFrom), knots };
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
