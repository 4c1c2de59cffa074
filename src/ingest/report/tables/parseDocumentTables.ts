import { TABLE_KEYS } from '../../../model/parts.ts';
import type { Result } from '../../../model/report.ts';
import type { SourceDocument } from '../../read/sourceDocument.ts';
import { layCellStream } from './cellStream.ts';
import { compareWitnesses } from './compareWitnesses.ts';
import { type GridReading, parseGridTables } from './parseGridTables.ts';
import { parseTables, type TablesReading } from './parseTables.ts';

/**
 * Reads a document's tables by every way its format allows: by the labels in the stream of its
 * cells, by the grid that the format marks, and by the document's own second reading. The first
 * decides what tables there are; the others confirm it, complete it, or cast doubt on a figure.
 */
export function parseDocumentTables(document: SourceDocument): Result<TablesReading> {
  const { witness } = document;
  if (!witness && document.blocks.every((block) => block.kind === 'line')) {
    return parseTables(document);
  }
  const anchored = parseStream(document);
  const confirmed = compareWitnesses(anchored, parseGridTables(document.blocks));
  if (!witness) return confirmed;
  const second = parseTables({ ...document, blocks: witness });
  return adoptTables(compareWitnesses(confirmed, figuresOf(second.value)), second);
}

/** Tables by the labels in the stream of cells, with the ranges of the document's own blocks. */
function parseStream(document: SourceDocument): Result<TablesReading> {
  const { document: stream, origins } = layCellStream(document);
  const { value, diagnostics } = parseTables(stream);
  let tables = value;
  for (const key of TABLE_KEYS) {
    const table = value[key];
    if (!table) continue;
    const from = origins[table.from] ?? 0;
    const to = (origins[table.to - 1] ?? from) + 1;
    tables = { ...tables, [key]: { ...table, from, to } };
  }
  return { value: tables, diagnostics };
}

function figuresOf(tables: TablesReading): GridReading {
  const figures = TABLE_KEYS.flatMap((key) => tables[key]?.figures ?? []);
  return new Map(figures.map((figure) => [figure.figure, figure]));
}

/** Takes a table that only the second reading has; it covers no block of the first. */
function adoptTables(
  first: Result<TablesReading>,
  second: Result<TablesReading>,
): Result<TablesReading> {
  let { value } = first;
  for (const key of TABLE_KEYS) {
    const table = second.value[key];
    if (!value[key] && table) value = { ...value, [key]: { ...table, from: 0, to: 0 } };
  }
  return { value, diagnostics: first.diagnostics };
}
