import type { TableLabel } from './tableLabels.ts';

export interface ColumnOrder {
  /** Column ids from left to right. */
  readonly order: readonly string[];
  /** Whether the header is the form's. */
  readonly isExpected: boolean;
}

/**
 * The order of columns that a header shows, `expected` being the form's. A header in which every
 * column was recognised is followed, whatever its order; any other is taken as the form's, since
 * headers are cut and damaged more often than columns are moved.
 */
export function readColumnOrder(
  header: readonly string[],
  expected: readonly string[],
): ColumnOrder {
  if (isSame(header, expected)) return { order: expected, isExpected: true };
  const order = [...new Set(header)];
  const isComplete = order.length === expected.length && expected.every((id) => order.includes(id));
  if (!isComplete) return { order: expected, isExpected: false };
  return { order, isExpected: isSame(order, expected) };
}

function isSame(ids: readonly string[], expected: readonly string[]): boolean {
  return ids.length === expected.length && ids.every((id, at) => id === expected[at]);
}

export function columnOf({ key }: TableLabel): string {
  return key.kind === 'column' ? key.column : '';
}
