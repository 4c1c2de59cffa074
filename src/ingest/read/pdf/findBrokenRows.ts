import { heightOf, type TableRow } from './tableRows.ts';

/** Lines of one cell stand no farther apart, in letters. */
const LINE_STEP = 1.5;

/**
 * Rows that may be one although each has words beside it, as a group of rows has a name: the upper
 * one has blanks, and each of its figures is as long as any in its column with another below it.
 */
export function findBrokenRows(rows: readonly TableRow[]): [TableRow, TableRow][] {
  const placed = rows.filter(({ cells, columns }) => cells.length === columns.length);
  return placed.flatMap((above, at): [TableRow, TableRow][] => {
    const below = placed[at + 1];
    if (!below || below.columns !== above.columns || !above.cells.includes('')) return [];
    const isNear = heightOf(above) - heightOf(below) <= LINE_STEP * above.line.size;
    const alike = placed.filter(({ columns }) => columns === above.columns);
    const isBroken = above.cells.every((cell, column) => {
      if (cell === '') return true;
      return (
        cell.length > 1 && cell.length === longestIn(alike, column) && below.cells[column] !== ''
      );
    });
    return isNear && isBroken ? [[above, below]] : [];
  });
}

const longestIn = (rows: readonly TableRow[], column: number): number =>
  Math.max(
    ...rows.flatMap(({ cells }) => cells[column]?.split(' ').map((word) => word.length) ?? []),
  );
