import { LIMITS } from './limits.ts';
import { requireAtMost } from './refusal.ts';
import type { Block, GridCell } from './sourceDocument.ts';

/** A merged area, rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * A sheet as blocks whose cells are placed by sheet and address: one table, and as lines the rows of
 * one cell that stand before it and after it (title, date, signature). Empty rows and columns at
 * the end are cut, columns that are `hidden` (from 0) left out. Throws a Refusal where the sheet is
 * too large.
 */
export function sheetBlocks(
  sheet: string,
  rows: readonly (readonly string[])[],
  merges: readonly MergedArea[],
  hidden: ReadonlySet<number> = NONE,
): Block[] {
  const cells = layOutSheet(sheet, rows, merges, hidden);
  const filled = cells.map((row) => row.filter((cell) => isFilled(cell.text.trim())));
  const isRow = (row: readonly GridCell[]) => row.length > 1;
  const from = filled.findIndex(isRow);
  const to = filled.findLastIndex(isRow) + 1;
  if (from < 0) return toLines(filled.flat());
  return [
    ...toLines(filled.slice(0, from).flat()),
    { kind: 'table', grid: { rows: cells.slice(from, to) } },
    ...toLines(filled.slice(to).flat()),
  ];
}

function toLines(cells: readonly GridCell[]): Block[] {
  return cells.flatMap(({ text, place }) =>
    text.split('\n').map((line): Block => ({ kind: 'line', text: line, place })),
  );
}

function layOutSheet(
  sheet: string,
  rows: readonly (readonly string[])[],
  merges: readonly MergedArea[],
  hidden: ReadonlySet<number>,
): GridCell[][] {
  const height = 1 + rows.findLastIndex((row) => row.some(isFilled));
  const width = Math.max(0, ...rows.map((row) => 1 + row.findLastIndex(isFilled)));
  requireAtMost('rows of a sheet', height, LIMITS.tableRows);
  requireAtMost('columns of a sheet', width, LIMITS.tableColumns);
  requireAtMost('cells of a sheet', height * width, LIMITS.tableCells);
  const { starts, covered } = layOutMerges(merges, height, width);
  const cellsOf = (row: readonly string[], r: number): GridCell[] =>
    Array.from({ length: width }, (_, c) => c)
      .filter((c) => !covered.has(r * width + c))
      .map((c): GridCell => {
        const { columnSpan, rowSpan } = starts.get(r * width + c) ?? SINGLE;
        const place = { in: 'sheet', sheet, cell: cellAddress(r, c) } as const;
        return {
          text: row[c] ?? '',
          place,
          columnSpan: countShown(c, columnSpan, hidden),
          rowSpan,
        };
      })
      .filter(({ columnSpan }) => columnSpan > 0);
  return rows.slice(0, height).map(cellsOf);
}

const NONE: ReadonlySet<number> = new Set();
const SINGLE = { columnSpan: 1, rowSpan: 1 };

/** How many of the columns that a cell covers show. */
function countShown(from: number, columns: number, hidden: ReadonlySet<number>): number {
  if (hidden.size === 0) return columns;
  let shown = 0;
  for (let at = from; at < from + columns; at += 1) if (!hidden.has(at)) shown += 1;
  return shown;
}

const isFilled = (text: string): boolean => text !== '';

/** Address of a cell, rows and columns from 0: `A1`, `AA12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A column's name in spreadsheets, columns from 0: `A`, `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

interface Merges {
  readonly starts: ReadonlyMap<number, { columnSpan: number; rowSpan: number }>;
  readonly covered: ReadonlySet<number>;
}

/** Areas by the position of their first cell; the part outside the sheet is cut off. */
function layOutMerges(merges: readonly MergedArea[], height: number, width: number): Merges {
  const starts = new Map<number, { columnSpan: number; rowSpan: number }>();
  const covered = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of merges.slice(0, LIMITS.tableCells)) {
    const bottom = Math.min(endRow, height - 1);
    const right = Math.min(endCol, width - 1);
    const first = startRow * width + startCol;
    if (startRow > bottom || startCol > right || covered.has(first) || starts.has(first)) continue;
    starts.set(first, { columnSpan: right - startCol + 1, rowSpan: bottom - startRow + 1 });
    for (let row = startRow; row <= bottom; row += 1) {
      for (let column = startCol; column <= right; column += 1) {
        if (row * width + column !== first) covered.add(row * width + column);
      }
    }
  }
  return { starts, covered };
}
