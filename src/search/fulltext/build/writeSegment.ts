import { PART_KEYS } from '../../../model/parts.ts';
import type { Fold } from '../foldText.ts';
import {
  entryFile,
  INDEX_VERSION,
  knotFile,
  PLACES_FILE,
  reportFile,
  type SearchReport,
  type SegmentFacts,
} from '../indexFormat.ts';
import { writePlaces } from '../reportPlaces.ts';
import { buildSegment } from './buildSegment.ts';

export interface SegmentEffects {
  /** zlib format. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** A hash of texts as hexadecimal digits. */
  readonly hash: (texts: Iterable<string>) => string;
  /** The facts of a segment that was built before into this folder, if it is all there. */
  readonly findSegment: (folder: string) => Promise<SegmentFacts | undefined>;
  /** Keeps a segment: `write` its files, then say its facts. */
  readonly keepSegment: (
    folder: string,
    fill: (write: (path: string, bytes: Uint8Array) => void) => Promise<SegmentFacts>,
  ) => Promise<SegmentFacts>;
}

/** About so many bytes, before packing, in a file of entries and in one of knots. */
const ENTRY_FILE_SIZE = 8192;
const KNOT_FILE_SIZE = 4096;
const HASH_DIGITS = 12;

/** Writes the files of a segment, unless it is there already, and tells its facts. */
export async function writeSegment(
  year: number,
  reports: readonly SearchReport[],
  fold: Fold['fold'],
  effects: SegmentEffects,
): Promise<SegmentFacts> {
  const hash = effects.hash(identify(reports));
  const folder = `${year}-${hash.slice(0, HASH_DIGITS)}`;
  const known = await effects.findSegment(folder);
  if (known) {
    noteCharacters(reports, fold);
    return known;
  }
  return effects.keepSegment(folder, async (write) => {
    const pack = (path: string, bytes: Uint8Array) => write(path, effects.deflate(bytes));
    const { entries, knots } = buildSegment(
      reports.map(({ texts }) => texts),
      fold,
    );
    const entryFiles = entries.writeFiles(ENTRY_FILE_SIZE, (file, bytes) =>
      pack(entryFile(file), bytes),
    );
    const knotFiles = knots.writeFiles(KNOT_FILE_SIZE, (file, bytes) =>
      pack(knotFile(file), bytes),
    );
    pack(PLACES_FILE, writePlaces(reports));
    const encoder = new TextEncoder();
    for (const [number, report] of reports.entries()) {
      pack(reportFile(number), encoder.encode(JSON.stringify(report)));
    }
    return {
      folder,
      year,
      reports: reports.length,
      texts: reports.filter(hasProse).length,
      entryFiles,
      knotFiles,
      provinces: countProvinces(reports),
    };
  });
}

/** One after the other: the texts of a year are not held twice. */
function* identify(reports: readonly SearchReport[]): Generator<string> {
  yield String(INDEX_VERSION);
  for (const report of reports) yield JSON.stringify(report);
}

/** The fold remembers which characters there are: the manifest lists those of all segments. */
function noteCharacters(reports: readonly SearchReport[], fold: Fold['fold']): void {
  for (const { texts } of reports) for (const text of Object.values(texts)) fold(text);
}

const hasProse = ({ texts }: SearchReport) => PART_KEYS.some((part) => texts[part]);

function countProvinces(reports: readonly SearchReport[]): [string, number][] {
  const counts = Map.groupBy(reports, ({ agency }) => agency.slice(0, 2));
  return [...counts].map(([province, members]) => [province, members.length]);
}
