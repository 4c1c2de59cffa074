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

/** The best of the fits of several things, any of which may be none. */
export function bestFit<T>(
  things: readonly T[],
  fitOne: (thing: T) => number | undefined,
): number | undefined {
  let best: number | undefined;
  for (const thing of things) {
    const fit = fitOne(thing);
    if (fit !== undefined && (best === undefined || fit < best)) best = fit;
  }
  return best;
}

/** The forms of a name that are compared in either script. */
export interface NameForms {
  readonly whole: string;
  /** 戚家山 of 戚家山街道; 财政 of 平湖市财政局. */
  readonly proper: string;
  /** The name from its proper part on: 财政局. */
  readonly own: string;
}

/** How a name fits that is typed in full, without its ending, or from its beginning on. */
export function fitStart({ whole, proper, own }: NameForms, typed: string): number | undefined {
  if (typed === whole) return FIT.whole;
  if (typed === proper || typed === own) return FIT.proper;
  return whole.startsWith(typed) || own.startsWith(typed) ? FIT.start : undefined;
}
