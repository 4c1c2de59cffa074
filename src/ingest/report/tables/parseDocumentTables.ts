import { TABLE_KEYS } from '../../../model/parts.ts';
import type { Result } from '../../../model/report.ts';
import type { SourceDocument } from '../../read/sourceDocument.ts';
import { layCellStream } from './cellStream.ts';
import { compareWitnesses } from './compareWitnesses.ts';
import { type GridReading, parseGridTables, type RowFilter } from './parseGridTables.ts';
import { parseTables, type TablesReading } from './parseTables.ts';
import { nameRule } from './readingRule.ts';
import type { TableReading } from './tableReading.ts';

/**
 * Reads a document's tables by every way its format allows: by the labels in the stream of its
 * cells, by the grid that the format marks, and by the document's own second reading. The first
 * decides what tables there are; the others confirm it, complete it, or cast doubt on a figure.
 */
export function parseDocumentTables(document: SourceDocument): Result<TablesReading> {
  const { witness } = document;
  const isLines =
    document.text !== undefined || document.blocks.every(({ kind }) => kind === 'line');
  if (!witness && isLines) {
    const read = parseTables(document);
    return document.format === 'pdf' ? { ...read, value: mapTables(read.value, byPosition) } : read;
  }
  const { anchored, isWithin } = parseStream(document);
  const confirmed = compareWitnesses(anchored, parseGridTables(document.blocks, isWithin));
  if (!witness) return confirmed;
  const second = parseTables({ ...document, blocks: witness });
  const placed = { ...second, value: mapTables(second.value, byPosition) };
  return adoptTables(compareWitnesses(confirmed, figuresOf(placed.value)), placed);
}

/** Rows after a table's last one that was found: its figures may stand below an empty row. */
const ROWS_AFTER = 3;

/**
 * Tables by the labels in the stream of cells, with the ranges of the document's own blocks, and
 * which rows of grids they are.
 */
function parseStream(document: SourceDocument) {
  const { document: stream, origins, rows } = layCellStream(document);
  const { value, diagnostics } = parseTables(stream);
  const inStream = (table: TableReading): TableReading => {
    const from = origins[table.from] ?? 0;
    const to = (origins[table.to - 1] ?? from) + 1;
    return { ...table, figures: nameRule(table.figures, 'cell-stream'), from, to };
  };
  const own = new Map(
    TABLE_KEYS.map((key) => {
      const { from, to } = value[key] ?? { from: 0, to: 0 };
      return [key, new Set(rows.slice(from, to + ROWS_AFTER))];
    }),
  );
  const isWithin: RowFilter = (table, row) => own.get(table)?.has(row) === true;
  return { anchored: { value: mapTables(value, inStream), diagnostics }, isWithin };
}

const byPosition = (table: TableReading): TableReading => ({
  ...table,
  figures: nameRule(table.figures, 'positions'),
});

function mapTables(
  tables: TablesReading,
  map: (table: TableReading) => TableReading,
): TablesReading {
  let mapped = tables;
  for (const key of TABLE_KEYS) {
    const table = tables[key];
    if (table) mapped = { ...mapped, [key]: map(table) };
  }
  return mapped;
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
