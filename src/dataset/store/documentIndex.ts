import type { CsvRow } from '../../csv/parseCsv.ts';
import type { Source } from '../../model/report.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { readTable } from './readTable.ts';
import { REPORT_COLUMNS, UNRESOLVED_COLUMNS } from './reportTable.ts';
import { listShards, listUnresolvedYears, shardFile, unresolvedFile } from './storePaths.ts';
import { documentId } from './storeRecords.ts';

/** Where the store holds a document, and what it says about its source. */
export interface KnownDocument {
  readonly home: 'reports' | 'versions' | 'unresolved';
  /** Empty where it is not resolved. */
  readonly agency: string;
  readonly year: number;
  readonly parser: string;
  readonly published: string;
  readonly url: string;
  readonly retrieved: string;
}

/** Every document in the store by its identifier (as documentId names it). */
export type DocumentIndex = Map<string, KnownDocument>;

/** A place of a document that the index gives elsewhere: its move was interrupted. */
export interface Stray {
  readonly id: string;
  readonly known: KnownDocument;
}

/** Reads which documents the store holds, without their figures. */
export async function readDocumentIndex(
  disk: Disk,
  data: string,
  problems: DataProblem[],
): Promise<{ index: DocumentIndex; strays: Stray[] }> {
  const index: DocumentIndex = new Map();
  const strays: Stray[] = [];
  const add = (home: KnownDocument['home'], row: CsvRow) => {
    const { id, known } = toKnown(home, row);
    const other = index.get(id);
    if (other && (other.agency !== known.agency || other.year !== known.year)) {
      strays.push({ id, known: other });
    }
    index.set(id, known);
  };
  for (const year of await listUnresolvedYears(disk, data)) {
    const reading = { file: unresolvedFile(data, year), problems };
    for (const row of await readTable(disk, reading, UNRESOLVED_COLUMNS)) add('unresolved', row);
  }
  for (const home of ['versions', 'reports'] as const) {
    for (const shard of await listShards(disk, data, home, problems)) {
      const reading = { file: shardFile(data, home, shard), problems };
      for (const row of await readTable(disk, reading, REPORT_COLUMNS)) add(home, row);
    }
  }
  return { index, strays };
}

function toKnown(home: KnownDocument['home'], { values }: CsvRow) {
  const { agency = '', year = '', parser = '', published = '', url = '', retrieved = '' } = values;
  const { sha256, sourceNote: note, file, agencyAsPrinted = '' } = values;
  const source = toSource({ sha256, url, note, file });
  const known: KnownDocument = {
    home,
    agency,
    year: Number(year),
    parser,
    published,
    url,
    retrieved,
  };
  return { id: documentId({ source, year: known.year, agency: agency || agencyAsPrinted }), known };
}

/** Empty cells are absent. */
function toSource(cells: Readonly<Record<string, string | undefined>>): Source {
  return Object.fromEntries(
    Object.entries(cells).filter(([, text]) => text !== undefined && text !== ''),
  );
}
