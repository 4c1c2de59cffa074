/** Something of a height that wants to be at a place. */
export interface WantedPlace {
  /** Where its middle wants to be. */
  readonly middle: number;
  readonly height: number;
}

/**
 * Middles that are as near as they can be to where they are wanted, in the same order and without
 * overlap, between `top` and `bottom`; below `bottom` only where there is no room for all.
 */
export function spreadLabels(
  wanted: readonly WantedPlace[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => middleOf(a) - middleOf(b) || a - b);
  const middles = wanted.map(({ middle }) => middle);
  let free = top;
  for (const at of order) {
    middles[at] = Math.max(middleOf(at), free + heightOf(at) / 2);
    free = placeOf(at) + heightOf(at) / 2;
  }
  let limit = Math.max(bottom, top + order.reduce((sum, at) => sum + heightOf(at), 0));
  for (const at of order.toReversed()) {
    middles[at] = Math.min(placeOf(at), limit - heightOf(at) / 2);
    limit = placeOf(at) - heightOf(at) / 2;
  }
  return middles;

  function middleOf(at: number): number {
    return wanted[at]?.middle ?? 0;
  }
  function heightOf(at: number): number {
    return wanted[at]?.height ?? 0;
  }
  function placeOf(at: number): number {
    return middles[at] ?? 0;
  }
}
