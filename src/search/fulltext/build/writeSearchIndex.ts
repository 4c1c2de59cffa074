import { createFold } from '../foldText.ts';
import {
  INDEX_VERSION,
  MANIFEST_FILE,
  type SearchManifest,
  type SearchReport,
  type SegmentFacts,
  TRADITIONAL_FILE,
} from '../indexFormat.ts';
import { type SegmentEffects, writeSegment } from './writeSegment.ts';

export interface IndexEffects extends SegmentEffects {
  /** Writes a file of the index by its path. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface IndexInput {
  readonly release: string;
  /** Years that have reports, ascending. */
  readonly years: readonly number[];
  /** The reports of a year in order of agency code. */
  readonly reportsOf: (year: number) => Iterable<SearchReport>;
  /** The simplified form of each traditional character. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** Most units of text in a segment: what bounds the memory of building it. */
const LARGEST_SEGMENT = 40_000_000;

/**
 * Writes the index of the reports' texts: a segment for each year, or more for a year with very much
 * text. The same input gives the same bytes; a segment that is there already is not built again.
 */
export async function writeSearchIndex(input: IndexInput, effects: IndexEffects): Promise<void> {
  const segments: SegmentFacts[] = [];
  const folds = new Set<string>();
  const simplify = (character: string) => {
    const simple = input.simplified.get(character);
    if (simple !== undefined) folds.add(character + simple);
    return simple ?? character;
  };
  const { fold, units } = createFold(simplify);
  for (const year of input.years) {
    for (const reports of inSegments(input.reportsOf(year))) {
      segments.push(await writeSegment(year, reports, fold, effects));
    }
  }
  const manifest: SearchManifest = {
    version: INDEX_VERSION,
    release: input.release,
    segments,
    characters: units(),
    folds: [...folds].sort().join(''),
  };
  await effects.write(TRADITIONAL_FILE, toBytes([...input.simplified].flat().join('')));
  await effects.write(MANIFEST_FILE, toBytes(manifest));
}

const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function* inSegments(reports: Iterable<SearchReport>): Generator<SearchReport[]> {
  let segment: SearchReport[] = [];
  let units = 0;
  for (const report of reports) {
    segment.push(report);
    units += Object.values(report.texts).reduce((sum, text) => sum + text.length, 0);
    if (units < LARGEST_SEGMENT) continue;
    yield segment;
    segment = [];
    units = 0;
  }
  if (segment.length > 0) yield segment;
}
