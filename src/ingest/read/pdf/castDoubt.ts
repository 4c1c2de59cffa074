import type { TextPiece } from './pdfPage.ts';
import type { TableRow } from './tableRows.ts';
import { columnOf } from './valueRows.ts';

/** Stands for what cannot be told; no cell with it is a number. */
export const DOUBT = '?';

/** Figures that stand near a row make the cells of their columns doubtful, or all where none is sure. */
export function castDoubt(
  row: Pick<TableRow, 'columns'>,
  cells: readonly string[],
  figures: readonly TextPiece[],
): readonly string[] {
  const beyond = figures.filter(({ x, width }) => x + width > (row.columns[0]?.left ?? 0));
  const columns = beyond.map((piece) => columnOf(piece, row.columns));
  if (columns.length === 0) return cells;
  const isAll = columns.includes(undefined) || row.columns.length !== cells.length;
  return cells.map((cell, at) => {
    return isAll || columns.includes(at) ? `${cell} ${DOUBT}`.trim() : cell;
  });
}
