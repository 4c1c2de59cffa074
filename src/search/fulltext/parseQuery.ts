/** A run of characters that must stand in a report, or must not. */
export interface QueryWord {
  /** As typed, without quotes and minus. */
  readonly text: string;
  readonly excluded: boolean;
}

export interface SearchQuery {
  readonly words: readonly QueryWord[];
  /** Words of a single character, which the index does not have. */
  readonly tooShort: readonly string[];
}

const PIECE = /([-－])?(?:["“”＂]([^"“”＂]*)["“”＂]?|([^\s"“”＂]+))/gu;

/** Fewest characters of a word that can be searched. */
export const SHORTEST_WORD = 2;

/**
 * Takes a query apart: words between blanks, quotes around a phrase with blanks, a minus before what
 * must not stand there. A word that is repeated counts once.
 */
export function parseQuery(query: string): SearchQuery {
  const words = new Map<string, QueryWord>();
  const tooShort: string[] = [];
  for (const [, minus, quoted, plain] of query.matchAll(PIECE)) {
    const text = (quoted ?? plain ?? '').trim();
    const excluded = minus !== undefined;
    if (text.length === 0) continue;
    if (text.length < SHORTEST_WORD) tooShort.push(text);
    else words.set(`${excluded} ${text}`, { text, excluded });
  }
  return { words: [...words.values()], tooShort };
}
