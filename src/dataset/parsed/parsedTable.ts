import { cellAddress } from '../../ingest/read/sheetBlocks.ts';
import type { Place } from '../../model/place.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { findTableShape, isTableColumn, type TableShape } from './tableColumns.ts';
import { type TableProblem, tableProblem } from './tableProblem.ts';
import { unguard } from './unguard.ts';

/** Rows of texts, the first of them the header, before it is known what they are. */
export interface RawTable {
  readonly file: string;
  /** The sheet's name; the file's for CSV. */
  readonly sheet: string;
  readonly header: TableRow;
  readonly rows: Iterable<TableRow>;
  /** Rows that could not be told apart. */
  readonly problems: readonly TableProblem[];
}

export interface TableRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A column that is taken. */
export interface TableColumn {
  readonly theirs: string;
  readonly ours: string;
  /** Position in the row, from 0. */
  readonly at: number;
}

/** A table of parsed figures. */
export interface ParsedTable extends RawTable {
  readonly shape: TableShape;
  /** By our name; where two columns have one, the first. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly mapping: ColumnMapping;
}

/** The table with its columns named; undefined where it holds no parsed figures. */
export function nameColumns(table: RawTable, mapping: ColumnMapping): ParsedTable | undefined {
  const names = table.header.cells.map((cell) => unguard(cell).trim());
  const ourNames = names.map((theirs) => mapping.columns.get(theirs) ?? theirs);
  const shape = findTableShape(ourNames);
  if (!shape) return undefined;
  const columns = new Map<string, TableColumn>();
  const problems = [...table.problems];
  ourNames.forEach((ours, at) => {
    const theirs = names[at] ?? '';
    if (ours === '') return;
    const details = { subject: theirs, place: placeOf(table, table.header.line, at) };
    const position = { file: table.file, line: table.header.line, column: theirs };
    if (!isTableColumn(ours)) problems.push(tableProblem(position, 'column-unknown', details));
    else if (columns.has(ours)) problems.push(tableProblem(position, 'column-repeated', details));
    else columns.set(ours, { theirs, ours, at });
  });
  return { ...table, shape, columns, mapping, problems };
}

/** Text of a row's cell under one of our names, without guard and white space; empty without one. */
export function cellText(table: ParsedTable, row: TableRow, name: string): string {
  const column = table.columns.get(name);
  return column ? unguard(row.cells[column.at] ?? '').trim() : '';
}

/** Where a row's cell under one of our names stands. */
export function cellPlace(table: ParsedTable, row: TableRow, name: string): Place {
  return placeOf(table, row.line, table.columns.get(name)?.at ?? 0);
}

function placeOf({ sheet }: RawTable, line: number, at: number): Place {
  return { in: 'sheet', sheet, cell: cellAddress(line - 1, at) };
}

/** A problem with a row that is not taken. */
export function rejectRow(
  table: ParsedTable,
  row: TableRow,
  name: string,
  actual: string,
  expected: string,
): TableProblem {
  const column = table.columns.get(name)?.theirs;
  const place = cellPlace(table, row, name);
  const position = { file: table.file, line: row.line, column };
  return tableProblem(position, 'row-rejected', { actual, expected, place });
}
