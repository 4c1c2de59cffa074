import { LONGEST_GRAM, OVERLAP } from './indexFormat.ts';

/** A word in pieces that the index can look up. */
export interface CutWord {
  /** The word itself where it is no longer than a gram. */
  readonly pieces: readonly string[];
  /** Whether each piece reaches at least OVERLAP units into the one before, and they cover the word. */
  readonly isCovered: boolean;
}

const BLANK = ' ';

/**
 * Cuts a folded word. No gram begins with a blank, so a piece begins before one, or behind where
 * there are too many.
 */
export function cutWord(word: string): CutWord {
  const pieces = [word.slice(0, LONGEST_GRAM)];
  let isCovered = true;
  for (let at = 0; at + LONGEST_GRAM < word.length; ) {
    const furthest = Math.min(at + LONGEST_GRAM - OVERLAP, word.length - LONGEST_GRAM);
    let next = furthest;
    while (next > at && word[next] === BLANK) next--;
    if (next === at) {
      next = furthest;
      while (word[next] === BLANK) next++;
    }
    if (next > at + LONGEST_GRAM - OVERLAP) isCovered = false;
    pieces.push(word.slice(next, next + LONGEST_GRAM));
    at = next;
  }
  // A blank is no gram either, nor is what is left of a word behind many of them.
  const grams = pieces.filter((piece) => piece.length > 1);
  return { pieces: grams, isCovered: isCovered && grams.length === pieces.length };
}
