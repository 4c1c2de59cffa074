/** How well a name fits what was typed; less is better. Between them lie finer steps. */
export const FIT = {
  /** It is the name. */
  whole: 0,
  /** It is the name without its ending. */
  proper: 1,
  /** The name begins so. */
  start: 2,
  /** It stands in the name, or is its initials. */
  within: 3,
  /** Characters or syllables of the name are left out. */
  short: 4,
  /** Only name and places together hold it, in pieces. */
  loose: 6,
} as const;

/** The better of two fits, either of which may be none. */
export function betterFit(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
