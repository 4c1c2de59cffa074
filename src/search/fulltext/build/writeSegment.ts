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
import type { SectionTexts } from '../searchSection.ts';
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
  const folded = reports.map(({ texts }) => foldTexts(texts, fold));
  const hash = effects.hash([
    String(INDEX_VERSION),
    ...reports.map((report) => JSON.stringify(report)),
  ]);
  const folder = `${year}-${hash.slice(0, HASH_DIGITS)}`;
  const known = await effects.findSegment(folder);
  if (known) return known;
  return effects.keepSegment(folder, async (write) => {
    const pack = (path: string, bytes: Uint8Array) => write(path, effects.deflate(bytes));
    const { entries, knots } = buildSegment(folded);
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

function foldTexts(texts: SectionTexts, fold: Fold['fold']): SectionTexts {
  return Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, fold(text)]));
}

const hasProse = ({ texts }: SearchReport) => PART_KEYS.some((part) => texts[part]);

function countProvinces(reports: readonly SearchReport[]): [string, number][] {
  const counts = Map.groupBy(reports, ({ agency }) => agency.slice(0, 2));
  return [...counts].map(([province, members]) => [province, members.length]);
}
