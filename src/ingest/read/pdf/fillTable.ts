import type { GridCell, TableGrid } from '../sourceDocument.ts';
import { joinCutRow } from './joinCutRow.ts';
import { joinWrappedDigits } from './joinWrappedDigits.ts';
import { middleOf, type PdfPage, type TextPiece } from './pdfPage.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';

/** A cell with its text, still with its box, so that a table can go on over the page. */
export interface FilledCell extends RuledCell {
  readonly text: string;
  readonly place: GridCell['place'];
}

/** A table, or the part of it on one page. */
export interface FilledTable {
  readonly columns: readonly number[];
  readonly height: number;
  readonly cells: readonly FilledCell[];
}

/** Whether a piece stands inside a table's outline. */
export function isInTable(table: RuledTable, piece: TextPiece): boolean {
  const { x, y } = middleOf(piece);
  const [left = 0, right = 0] = [table.columns[0], table.columns.at(-1)];
  const [top = 0, bottom = 0] = [table.rows[0], table.rows.at(-1)];
  return left <= x && x <= right && bottom <= y && y <= top;
}

/** Puts each piece into the cell its middle stands in. */
export function fillTable(table: RuledTable, page: PdfPage): FilledTable {
  const inside = page.pieces.filter((piece) => isInTable(table, piece));
  const held = table.cells.map((cell) => inside.filter((piece) => stands(cell, piece)));
  const padding = held.reduce(
    (least, pieces, at) =>
      pieces.reduce((gap, { x }) => Math.min(gap, x - leftOf(table, at)), least),
    Number.POSITIVE_INFINITY,
  );
  const cells = table.cells.map((cell, at): FilledCell => {
    const lines = findTextLines(held[at] ?? []);
    const { x, y } = lines[0]?.pieces[0] ?? { x: cell.left, y: cell.bottom };
    const place = { in: 'page', page: page.number, x: Math.round(x), y: Math.round(y) } as const;
    return { ...cell, place, text: textOfCell(cell, lines, Math.max(padding, 0)) };
  });
  return { columns: table.columns, height: table.rows.length - 1, cells };
}

const leftOf = (table: RuledTable, cell: number): number => table.cells[cell]?.left ?? 0;

/** `padding` is how near to its lines the table's text stands. */
function textOfCell(cell: RuledCell, lines: readonly TextLine[], padding: number): string {
  const room = { left: cell.left + padding, right: cell.right - padding };
  // A cell over several rows may hold a number of each.
  const number = cell.rowSpan === 1 ? joinWrappedDigits(lines, room) : undefined;
  return number ?? lines.map((line) => textOfLine(line)).join('\n');
}

function stands(cell: RuledCell, piece: TextPiece): boolean {
  const { x, y } = middleOf(piece);
  return cell.left <= x && x < cell.right && cell.bottom <= y && y < cell.top;
}

const SAME_COLUMN = 4;

/** Whether the second table can be the first one going on: the same outline, no foreign columns. */
export function goesOn(first: FilledTable, second: FilledTable): boolean {
  const [fewer, more] =
    first.columns.length < second.columns.length ? [first, second] : [second, first];
  const matches = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_COLUMN;
  return (
    matches(first.columns[0], second.columns[0]) &&
    matches(first.columns.at(-1), second.columns.at(-1)) &&
    fewer.columns.every((x) => more.columns.some((each) => matches(x, each)))
  );
}

/**
 * Appends a table that goes on over the page, without the header rows it repeats; a row that the
 * page cut in two becomes one again.
 */
export function joinTables(first: FilledTable, second: FilledTable): FilledTable {
  const columns = first.columns.length >= second.columns.length ? first.columns : second.columns;
  const repeated = countRepeated(first, second);
  const onColumns = (cell: FilledCell) => ({ ...cell, ...spanOf(cell, columns) });
  const above = first.cells.map(onColumns);
  const below = second.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => onColumns({ ...cell, row: cell.row - repeated + first.height }));
  const height = first.height + second.height - repeated;
  const joined = joinCutRow(above, below);
  return joined
    ? { columns, height: height - 1, cells: joined }
    : { columns, height, cells: [...above, ...below] };
}

function spanOf(cell: FilledCell, columns: readonly number[]) {
  const at = (x: number) => columns.findIndex((each) => Math.abs(each - x) <= SAME_COLUMN);
  const column = Math.max(at(cell.left), 0);
  return { column, columnSpan: Math.max(at(cell.right) - column, 1) };
}

const MOST_HEADER_ROWS = 6;

function countRepeated(first: FilledTable, second: FilledTable): number {
  const most = Math.min(MOST_HEADER_ROWS, first.height, second.height);
  let rows = 0;
  while (rows < most && isRepeated(rowOf(first, rows), rowOf(second, rows))) rows += 1;
  return rows;
}

const rowOf = (table: FilledTable, row: number): string[] =>
  table.cells.filter((cell) => cell.row === row).map((cell) => cell.text);

/** A cell over several rows may show only its first lines where it is repeated. */
function isRepeated(above: readonly string[], below: readonly string[]): boolean {
  return (
    above.length === below.length &&
    above.every((text, at) => text === below[at] || isBeginning(below[at] ?? '', text)) &&
    above.some((text, at) => text.trim() !== '' && text === below[at])
  );
}

const isBeginning = (part: string, text: string): boolean =>
  part.trim() !== '' && text.startsWith(`${part}\n`);

/** The table as every format has it. */
export function toGrid(table: FilledTable): TableGrid {
  return {
    rows: Array.from({ length: table.height }, (_, row) =>
      table.cells
        .filter((cell) => cell.row === row)
        .toSorted((a, b) => a.column - b.column)
        .map(({ text, place, columnSpan, rowSpan }) => ({ text, place, columnSpan, rowSpan })),
    ),
  };
}
