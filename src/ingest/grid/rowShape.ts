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

/** Where the values of a full row begin; undefined where they do not stand together. */
export function startOf({ cells, count }: RowShape): number | undefined {
  const positions = cells.flatMap((cell, at) => (cell.text === '' ? [] : [at]));
  const first = positions[0] ?? 0;
  return (positions.at(-1) ?? 0) - first === count - 1 ? first : undefined;
}

export interface RowStart {
  readonly start: number;
  /** The rows differ in width, so a lost cell could not be noticed. */
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
  const full = rows.filter((other) => isFull(other) && other.ended === row.ended);
  if (!row.ended) return findStreamStart(row, full);
  const start = findPaddedStart(row, full);
  return start === undefined ? undefined : { start, isUncertain: !isRegular(row, rows) };
}

const isFull = (row: RowShape) => row.cells.filter((cell) => cell.text !== '').length === row.count;

/** Without row ends: every full row has the same cells to spare, and this row has them too. */
function findStreamStart(row: RowShape, full: readonly RowShape[]): RowStart | undefined {
  const spare = row.cells.length - row.count;
  if (full.length === 0 || full.some((other) => other.cells.length - other.count !== spare)) {
    return undefined;
  }
  const start = only(full.map(startOf));
  return start === undefined ? undefined : { start, isUncertain: false };
}

function findPaddedStart(row: RowShape, full: readonly RowShape[]): number | undefined {
  const width = row.cells.length;
  const similar = full.filter((other) => other.cells.length === width && other.count === row.count);
  if (similar.length > 0) return only(similar.map(startOf));
  if (full.length > 0) return only(full.map(startOf));
  const last = row.cells.findLastIndex((cell) => cell.text !== '');
  return last + 1 === row.count ? 0 : undefined;
}

/** Whether the row is as wide as the table's rows are, all but one of them at most. */
function isRegular(row: RowShape, rows: readonly RowShape[]): boolean {
  const ended = rows.filter((other) => other.ended);
  const same = ended.filter((other) => other.width === row.width).length;
  return same > 1 && ended.length - same <= 1;
}

function only(starts: readonly (number | undefined)[]): number | undefined {
  const [first] = starts;
  return starts.every((start) => start === first) ? first : undefined;
}
