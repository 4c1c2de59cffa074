import type { ExploreRows } from './exploreRows.ts';
import type { Order } from './exploreState.ts';
import { orderByValue } from './orderByValue.ts';

/** Every row once: what is ranked, what rests on too little to be ranked, and what has no number. */
export interface RankedRows {
  readonly ranked: Int32Array;
  /** From 1, one for each of `ranked`; equal values share the better place. */
  readonly ranks: Int32Array;
  /** Denominator under 30, in order of value. */
  readonly small: Int32Array;
  /** In order of code. */
  readonly unknown: readonly number[];
}

const KNOWN = new WeakMap<ExploreRows, Map<Order, RankedRows>>();

/** Ranks rows by their first measure. Small denominators never are: chance would be on top. */
export function rankRows(rows: ExploreRows, order: Order): RankedRows {
  const known = KNOWN.get(rows) ?? new Map<Order, RankedRows>();
  KNOWN.set(rows, known);
  const ranked = known.get(order) ?? rankAll(rows, order);
  known.set(order, ranked);
  return ranked;
}

function rankAll({ count, x }: ExploreRows, order: Order): RankedRows {
  const counted: number[] = [];
  const small: number[] = [];
  const unknown: number[] = [];
  for (let row = 0; row < count; row += 1) {
    if (x.states[row] !== 0) unknown.push(row);
    else (x.small[row] === 1 ? small : counted).push(row);
  }
  const ranked = orderByValue(counted, x.values, order);
  return {
    ranked,
    ranks: ranksOf(ranked, x.values),
    small: orderByValue(small, x.values, order),
    unknown,
  };
}

function ranksOf(ranked: Int32Array, values: Float64Array): Int32Array {
  const ranks = new Int32Array(ranked.length);
  for (let at = 0; at < ranked.length; at += 1) {
    const isTie = at > 0 && values[ranked[at] ?? 0] === values[ranked[at - 1] ?? 0];
    ranks[at] = isTie ? (ranks[at - 1] ?? 1) : at + 1;
  }
  return ranks;
}
