import { fillGaps } from './fillGaps.ts';
import { findStart, isFilled, isFull, type RowShape, startOf } from './rowShape.ts';
import type { CellToken, Layout } from './tokens.ts';

/** The cells of a row's figures, in order; `blank` for a row with nothing in it. */
export type Alignment =
  | { readonly cells: readonly CellToken[]; readonly isUncertain: boolean }
  | 'blank'
  | undefined;

export interface AlignOptions {
  readonly layout: Layout;
  /** The layout leaves blank cells out and fills its rows up at their end. */
  readonly dropsBlanks: boolean;
  /** Pipes that touch make up for spans; where cells have no spaces they are blank cells. */
  readonly hasFillers: boolean;
}

/**
 * Finds the cells of each row's figures among blanks that are real and cells that only fill the
 * row up (spans of columns, padding). A row with all its values has them in order. In a row with
 * fewer, a blank counts only where the shape of the table's rows leaves no doubt which column it
 * is; else the row is undefined. No value is ever moved to make a sum right.
 */
export function alignRows(shapes: readonly RowShape[], options: AlignOptions): Alignment[] {
  const rows = options.layout === 'plain' ? fillGaps(shapes) : shapes;
  return rows.map((row) => {
    const values = filled(row);
    if (values.length === 0) return isShort(row, rows, options) ? undefined : 'blank';
    if (values.length > row.count) return undefined;
    if (!row.ended && values.some((cell) => !cell.isValue)) return undefined;
    if (values.length < row.count) return alignPartial(row, rows, options);
    return isTrusted(row, rows) ? { cells: values, isUncertain: false } : undefined;
  });
}

/** Rows with all their cells; among fewer a row that has none of some of them is no exception. */
const FEWEST_WHOLE = 3;

/** Whether a row of blanks has lost some of its cells, so that not all its figures are blank. */
function isShort(row: RowShape, rows: readonly RowShape[], { dropsBlanks }: AlignOptions): boolean {
  if (dropsBlanks || !row.ended || row.cells.length === 0) return false;
  if (row.cells.length >= row.count) return false;
  const isWhole = ({ ended, count, cells }: RowShape) =>
    ended && count === row.count && cells.length >= count;
  return rows.filter(isWhole).length >= FEWEST_WHOLE;
}

/** The cells with values; in most rows that is all of them. */
const filled = ({ cells }: RowShape): readonly CellToken[] =>
  cells.every(isFilled) ? cells : cells.filter(isFilled);

/** Which of a row's cells hold something, up to the last that does: what follows parts rows. */
const patternOf = ({ cells }: RowShape) =>
  cells
    .map((cell) => (cell.text === '' ? '_' : 'x'))
    .join('')
    .replace(/_+$/, '');

/**
 * A full row whose values do not simply come first is trusted where the row's end is marked and
 * the values stand together, or where other rows look the same. Else a stray figure may stand in
 * for a value that is blank.
 */
function isTrusted(row: RowShape, rows: readonly RowShape[]): boolean {
  const start = startOf(row);
  if (start === 0 || (start !== undefined && row.ended)) return true;
  const pattern = patternOf(row);
  return rows.some((other) => other !== row && isFull(other) && patternOf(other) === pattern);
}

/**
 * A row with fewer values than columns. Fillers are taken for cells first, then left out; what
 * either way leaves in doubt is taken only where it makes no difference.
 */
function alignPartial(
  row: RowShape,
  rows: readonly RowShape[],
  { dropsBlanks, hasFillers }: AlignOptions,
): Alignment {
  if (dropsBlanks && !endsAtTotal(row)) return undefined;
  const found = place(row, rows);
  if (found && !found.isUncertain) return found;
  const bare = hasFillers ? place(withoutFillers(row), rows.map(withoutFillers)) : undefined;
  if (bare && !bare.isUncertain) return bare;
  return found && isOnlyTotal(found.cells) ? found : undefined;
}

/** As many cells up to the last value as there are columns: no blank was left out before it. */
const endsAtTotal = ({ cells, count }: RowShape) =>
  cells.findLastIndex((cell) => cell.text !== '') === count - 1;

const withoutFillers = (row: RowShape): RowShape => ({
  ...row,
  cells: row.cells.filter((cell) => !cell.isFiller),
});

function place(row: RowShape, rows: readonly RowShape[]): Exclude<Alignment, 'blank'> {
  const found = findStart(row, rows);
  if (!found) return undefined;
  const cells = row.cells.slice(found.start, found.start + row.count);
  const keepsAll = cells.filter((cell) => cell.text !== '').length === filled(row).length;
  return cells.length === row.count && keepsAll
    ? { cells, isUncertain: found.isUncertain }
    : undefined;
}

/** All blank but the last, the total: one cell more or less in front of it changes nothing. */
function isOnlyTotal(cells: readonly CellToken[]): boolean {
  return cells.every((cell, at) => (cell.text === '') === at < cells.length - 1);
}
