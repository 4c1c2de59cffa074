import { TABLE_KEYS } from '../../../model/parts.ts';
import type { Result } from '../../../model/report.ts';
import type { SourceDocument } from '../../read/sourceDocument.ts';
import { layCellStream } from './cellStream.ts';
import { compareWitnesses } from './compareWitnesses.ts';
import { type GridReading, parseGridTables } from './parseGridTables.ts';
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
  if (!witness && document.blocks.every((block) => block.kind === 'line')) {
    const read = parseTables(document);
    return document.format === 'pdf' ? { ...read, value: mapTables(read.value, byPosition) } : read;
  }
  const anchored = parseStream(document);
  const confirmed = compareWitnesses(anchored, parseGridTables(document.blocks));
  if (!witness) return confirmed;
  const second = parseTables({ ...document, blocks: witness });
  const placed = { ...second, value: mapTables(second.value, byPosition) };
  return adoptTables(compareWitnesses(confirmed, figuresOf(placed.value)), placed);
}

/** Tables by the labels in the stream of cells, with the ranges of the document's own blocks. */
function parseStream(document: SourceDocument): Result<TablesReading> {
  const { document: stream, origins } = layCellStream(document);
  const { value, diagnostics } = parseTables(stream);
  const inStream = (table: TableReading): TableReading => {
    const from = origins[table.from] ?? 0;
    const to = (origins[table.to - 1] ?? from) + 1;
    return { ...table, figures: nameRule(table.figures, 'cell-stream'), from, to };
  };
  return { value: mapTables(value, inStream), diagnostics };
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
