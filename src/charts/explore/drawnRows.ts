import type { ExploreRows, RowValues } from './exploreRows.ts';
import { type ExploreState, hasNoEnds } from './exploreState.ts';

/** Rows that have a number in every measure asked for, and what is to be shown of them. */
export function drawnRows({ count, x, y }: ExploreRows, hideSmall: boolean): Int32Array {
  const found = new Int32Array(count);
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    if (!isShown(x, row, hideSmall) || (y && !isShown(y, row, hideSmall))) continue;
    found[length] = row;
    length += 1;
  }
  return found.subarray(0, length);
}

function isShown({ states, small }: RowValues, row: number, hideSmall: boolean): boolean {
  return states[row] === 0 && !(hideSmall && small[row] === 1);
}

/** Whether a row lies between the ends of what is picked; without ends nothing does. */
export function pickFilter(
  { x, y }: ExploreRows,
  { picked, view }: Pick<ExploreState, 'picked' | 'view'>,
): (row: number) => boolean {
  if (hasNoEnds(picked)) return () => false;
  const { from = -Infinity, to = Infinity, yfrom = -Infinity, yto = Infinity } = picked;
  const isTwofold = view === 'scatter' && y !== undefined;
  return (row) => {
    const value = x.values[row] ?? Number.NaN;
    if (!(value >= from && value <= to)) return false;
    if (!isTwofold) return true;
    const second = y.values[row] ?? Number.NaN;
    return second >= yfrom && second <= yto;
  };
}

/** The place in DOT_LOOKS of each row. */
export function looksOf(rows: ExploreRows, state: ExploreState, own: number): Uint8Array {
  const { x, y, agencies } = rows;
  // A row that rests on little has a 1 already, which is the place of its look.
  const looks = x.small.slice();
  if (y) for (let row = 0; row < looks.length; row += 1) if (y.small[row] === 1) looks[row] = 1;
  if (!hasNoEnds(state.picked)) {
    const isPicked = pickFilter(rows, state);
    for (let row = 0; row < looks.length; row += 1) if (isPicked(row)) looks[row] = 2;
  }
  const marked = own < 0 ? -1 : agencies.indexOf(own);
  if (marked >= 0) looks[marked] = 3;
  return looks;
}
