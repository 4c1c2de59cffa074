/**
 * How typed letters run through a name's syllables from the first on, each syllable by its first
 * letters at least: `whole` where every syllable but the last is written out, `short` where some are
 * cut (`qijs`, `qjs`). `count` syllables are used. Undefined where they do not.
 */
export interface SyllableMatch {
  readonly isWhole: boolean;
  /** Whether the last syllable is written out too. */
  readonly isEnded: boolean;
  readonly count: number;
}

/** The best way, where there are several: the one with the most syllables written out. */
export function matchSyllables(
  typed: string,
  readings: readonly (readonly string[])[],
  at = 0,
): SyllableMatch | undefined {
  let best: SyllableMatch | undefined;
  for (const reading of readings[at] ?? []) {
    for (let length = sharedLength(typed, reading); length > 0; length -= 1) {
      const isEnded = length === reading.length;
      const match = matchRest(typed.slice(length), readings, at + 1, isEnded);
      if (match && isBetter(match, best)) best = match;
      if (best?.isWhole && best.isEnded) return best;
    }
  }
  return best;
}

function matchRest(
  rest: string,
  readings: readonly (readonly string[])[],
  at: number,
  isEnded: boolean,
): SyllableMatch | undefined {
  if (rest === '') return { isWhole: true, isEnded, count: at };
  const match = matchSyllables(rest, readings, at);
  return match && { ...match, isWhole: match.isWhole && isEnded };
}

const isBetter = (a: SyllableMatch, b: SyllableMatch | undefined): boolean =>
  b === undefined || worthOf(a) > worthOf(b);

const worthOf = ({ isWhole, isEnded }: SyllableMatch): number =>
  (isWhole ? 2 : 0) + (isEnded ? 1 : 0);

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
