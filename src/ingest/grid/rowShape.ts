import type { CellToken } from './tokens.ts';

/** A row to align. */
export interface RowShape {
  /** The cells after its label. */
  readonly cells: readonly CellToken[];
  /** How many figures it has. */
  readonly count: number;
  /** Whether the layout shows where it ends. */
  readonly ended: boolean;
  /** Cells of the whole row, labels included, where `ended`. */
  readonly width: number;
  /** Empty lines between the last cell and what follows, in a layout of lines. */
  readonly gapAfter: number | undefined;
}

export const isFilled = (cell: CellToken): boolean => cell.text !== '';

/** How many of some cells have something in them. */
export function countFilled(cells: readonly CellToken[]): number {
  let count = 0;
  for (const cell of cells) if (cell.text !== '') count += 1;
  return count;
}

/** Where the values of a full row begin; undefined where they do not stand together. */
export function startOf({ cells, count }: RowShape): number | undefined {
  const first = Math.max(0, cells.findIndex(isFilled));
  const last = Math.max(0, cells.findLastIndex(isFilled));
  return last - first === count - 1 ? first : undefined;
}

export interface RowStart {
  readonly start: number;
  /** No full row to judge by, or rows of all widths, among which a lost cell is not noticed. */
  readonly isUncertain: boolean;
}

/**
 * Where the figures of a row with blanks begin, judged by the table's other rows. A row that lost a
 * cell must not pass for one with a blank: it has fewer cells than the others, so the number of
 * cells has to be what it is elsewhere.
 */
export function findStart(row: RowShape, rows: readonly RowShape[]): RowStart | undefined {
  const isPadded = rows.some((other) => other.cells.length > other.count);
  if (!isPadded)
    return row.cells.length === row.count ? { start: 0, isUncertain: false } : undefined;
  const isAsWide = row.ended && isRegular(row, rows);
  if (isAsWide && row.cells.length === row.count) return { start: 0, isUncertain: false };
  const full = rows.filter((other) => isFull(other) && other.ended === row.ended);
  const even = findEvenStart(row, rows, full);
  if (even !== undefined) return { start: even, isUncertain: false };
  const start = row.ended ? findPaddedStart(row, full) : undefined;
  const isCertain = isAsWide && full.length >= FEWEST_PEERS;
  return start === undefined ? undefined : { start, isUncertain: !isCertain };
}

/** Whether all figures of a row have values. */
export const isFull = ({ cells, count }: RowShape): boolean => countFilled(cells) === count;

/** Fewer rows agree by chance. */
const FEWEST_PEERS = 3;
/** Among so many rows one may differ: the last of its table, the one that lost a cell. */
const MANY_ROWS = 20;

/** Where all rows have the same cells to spare and this row has them too. */
function findEvenStart(
  row: RowShape,
  rows: readonly RowShape[],
  full: readonly RowShape[],
): number | undefined {
  const spareOf = (other: RowShape) => other.cells.length - other.count;
  const isSame = (other: RowShape) => spareOf(other) === spareOf(row);
  const withCells = rows.filter((other) => other.cells.length > 0);
  if (!areMost(withCells.filter(isSame).length, withCells.length)) return undefined;
  return only(full.filter(isSame).map(startOf));
}

const areMost = (same: number, all: number) =>
  same >= FEWEST_PEERS && all - same <= (all >= MANY_ROWS ? 1 : 0);

/**
 * Judged by full rows as wide as this one, else by all of them: values begin in the same place, or
 * end in the same place. Where both are so and this row has another width, it could be either.
 */
function findPaddedStart(row: RowShape, full: readonly RowShape[]): number | undefined {
  const width = row.cells.length;
  const similar = full.filter((other) => other.cells.length === width && other.count === row.count);
  if (similar.length > 0) return only(similar.map(startOf));
  if (full.length > 0) {
    const start = only(full.map(startOf));
    const spare = only(full.map(spareAfter));
    if (start !== undefined && spare !== undefined) return undefined;
    return start ?? fromEnd(row, spare);
  }
  const last = row.cells.findLastIndex((cell) => cell.text !== '');
  return last + 1 === row.count ? 0 : undefined;
}

/** The cells after the last value of a full row. */
function spareAfter(row: RowShape): number | undefined {
  const start = startOf(row);
  return start === undefined ? undefined : row.cells.length - start - row.count;
}

function fromEnd(row: RowShape, spare: number | undefined): number | undefined {
  return spare === undefined ? undefined : row.cells.length - spare - row.count;
}

/** Whether the row is as wide as the table's rows are. */
function isRegular(row: RowShape, rows: readonly RowShape[]): boolean {
  const ended = rows.filter((other) => other.ended);
  return areMost(ended.filter((other) => other.width === row.width).length, ended.length);
}

function only(starts: readonly (number | undefined)[]): number | undefined {
  const [first] = starts;
  return starts.every((start) => start === first) ? first : undefined;
}
