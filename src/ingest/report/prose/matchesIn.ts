const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern. `matchAll` copies its pattern first, which costs more than finding
 * that there is no match, as for most patterns and texts.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? NONE : [...text.matchAll(pattern)];
}
