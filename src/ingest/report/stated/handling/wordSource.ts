/** The source of a regular expression for one of some words, the longest first. */
export function anyOf(words: readonly string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.join('|')})`;
}
