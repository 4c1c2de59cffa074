import type { Place } from '../../model/place.ts';
import type { GridCell, TableGrid } from '../read/sourceDocument.ts';

/** A position of a grid in which every row has a cell in every column. */
export interface FullCell {
  readonly text: string;
  /** Absent where the document has no cell at all. */
  readonly place: Place | undefined;
  /** The document's cell: positions that share one show the same cell. */
  readonly cell: GridCell | undefined;
}

export type FullGrid = readonly (readonly FullCell[])[];

/** Wider and longer than any table of a report; a stated span of millions costs no more. */
const MOST_COLUMNS = 200;
const MOST_POSITIONS = 50_000;

const NOTHING: FullCell = { text: '', place: undefined, cell: undefined };

/**
 * Lays cells out as HTML does (WHATWG HTML, forming a table): each at the first free column of its
 * row, covering its spans. A span of 0 reaches to the table's end; spans stop at the last row and
 * at the limits; where two cells claim a position the first keeps it. No cell is lost unless its
 * row is full.
 */
export function expandSpans(grid: TableGrid): FullGrid {
  const rows: (FullCell | undefined)[][] = grid.rows.map(() => []);
  let positions = 0;
  grid.rows.forEach((cells, r) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[r]?.[column]) column += 1;
      if (column >= MOST_COLUMNS || positions >= MOST_POSITIONS) break;
      positions += cover(rows, r, column, cell);
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) row[column] ??= NOTHING;
  }
  return rows as FullCell[][];
}

/** Covers the free positions of a cell's spans and says how many. */
function cover(
  rows: (FullCell | undefined)[][],
  top: number,
  left: number,
  cell: GridCell,
): number {
  const full: FullCell = { text: cell.text, place: cell.place, cell };
  const height = cell.rowSpan === 0 ? rows.length : cell.rowSpan;
  const right = Math.min(left + Math.max(cell.columnSpan, 1), MOST_COLUMNS);
  let covered = 0;
  for (const row of rows.slice(top, top + Math.max(height, 1))) {
    for (let column = left; column < right; column += 1) {
      if (row[column]) break;
      row[column] = full;
      covered += 1;
    }
  }
  return covered;
}
