import { formatCsv } from '../../csv/formatCsv.ts';
import { parseCsv } from '../../csv/parseCsv.ts';
import { type CollectDisk, readTextFile } from '../collectDisk.ts';
import { isDocumentName } from '../documentName.ts';
import type { CollectedDocument } from './journalRow.ts';

/** Columns of sources.csv, as ingest reads them. */
export const SOURCE_COLUMNS = ['file', 'url', 'agency', 'year', 'published', 'retrieved'] as const;

/**
 * Writes what is known of the collected documents to a sources.csv. Lines of other files in the
 * folder, which the owner has put there, stay as they are. A file with torn lines is not touched:
 * ingest names them.
 */
export async function writeSources(
  disk: CollectDisk,
  path: string,
  documents: readonly CollectedDocument[],
): Promise<void> {
  const content = await readTextFile(disk, path);
  const ours = documents.map(sourceLine);
  const table = content === undefined ? undefined : parseCsv(content, { file: path });
  if (table && table.problems.length > 0) return;
  const kept = (table?.rows ?? [])
    .map(({ values }) => values)
    .filter(({ file = '' }) => !isDocumentName(file));
  // Two targets may share a file after an address has moved; a file has one line.
  const byFile = new Map([...kept.map(knownColumns), ...ours].map((line) => [line.file, line]));
  const lines = [...byFile.values()].sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1));
  await disk.write(path, formatCsv(SOURCE_COLUMNS, lines));
}

function sourceLine({ row, address }: CollectedDocument): Record<string, string> {
  return {
    file: row.file,
    url: address,
    agency: row.agency ?? '',
    year: String(row.year ?? ''),
    published: row.published ?? '',
    retrieved: row.retrieved,
  };
}

function knownColumns(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(SOURCE_COLUMNS.map((column) => [column, values[column] ?? '']));
}
