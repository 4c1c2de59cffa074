import type { FullCell } from '../../grid/expandSpans.ts';
import { readNumber } from '../../grid/readNumber.ts';
import type { GridCell } from '../../read/sourceDocument.ts';
import { labelsOfCell } from './gridLabels.ts';

/** Whether a row without a name is an empty line between the header and the figures below it. */
export function isEmptyAbove(rows: readonly (readonly GridCell[])[], at: number): boolean {
  const below = rows.slice(at + 1).find(isFilled);
  const isFigures = below?.every(({ text }) => labelsOfCell(text).length === 0 && !isProse(text));
  return !isFilled(rows[at]) && isFigures === true;
}

/** Whether a row is an empty line before the header, or between two rows of it. */
export function isEmptyInHeader(
  rows: readonly (readonly GridCell[])[],
  at: number,
  hasColumns: boolean,
): boolean {
  if (isFilled(rows[at])) return false;
  const below = rows.slice(at + 1).find(isFilled);
  const isColumns = below?.some(({ text }) =>
    labelsOfCell(text).some(({ key }) => key.kind === 'column'),
  );
  return !hasColumns || isColumns === true;
}

const isProse = (text: string): boolean => text.trim().length > LONGEST_FIGURE;
const LONGEST_FIGURE = 20;

/**
 * Whether a row has exactly the columns its header has, and no number where the header has a blank.
 * A row with a cell too few or too many (1,234 in two cells) is damaged, and every cell after the
 * damage stands under the wrong header.
 */
export function fillsWidth(
  row: readonly FullCell[],
  heads: readonly ({ readonly hasText: boolean } | undefined)[],
): boolean {
  return row.every(({ cell }, at) => {
    if (at >= heads.length) return !cell?.text.trim();
    return cell !== undefined && (heads[at]?.hasText === true || !isNumber(cell.text));
  });
}

const isNumber = (text: string): boolean => readNumber(text).cell.state === 'number';

/** A cell of a row. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row with the columns they cover; `to` is exclusive. */
export function distinct(row: readonly FullCell[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  row.forEach(({ cell }, column) => {
    const last = cells.at(-1);
    if (cell && last?.cell === cell) cells[cells.length - 1] = { ...last, to: column + 1 };
    else if (cell) cells.push({ cell, from: column, to: column + 1 });
  });
  return cells;
}

export const isBlank = ({ cell }: PlacedCell): boolean => cell.text.trim() === '';

const isFilled = (row: readonly GridCell[] = []): boolean =>
  row.some(({ text }) => text.trim() !== '');
