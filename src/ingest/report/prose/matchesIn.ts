const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern that matches no empty text. `matchAll` copies its pattern first,
 * which costs more than finding that there is no match, as for most patterns and texts.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const matches = [first];
  for (let next = pattern.exec(text); next; next = pattern.exec(text)) matches.push(next);
  return matches;
}
