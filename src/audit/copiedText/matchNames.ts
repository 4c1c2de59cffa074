import { SELF_NOUNS, SELF_WORDS } from './proseWords.ts';

/** The length of the name that begins at a place of a text; 0 where none does. */
export type NameMatcher = (text: string, at: number) => number;

const SELF_NAMES = SELF_WORDS.flatMap((word) => SELF_NOUNS.map((noun) => `${word}${noun}`));

/** Finds an agency's own names, and how it calls itself (我街道, 本机关). The longest name wins. */
export function matchNames(names: readonly string[]): NameMatcher {
  const byFirst = new Map<number, string[]>();
  const longestFirst = [...SELF_NAMES, ...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const known = byFirst.get(name.charCodeAt(0));
    if (known) known.push(name);
    else byFirst.set(name.charCodeAt(0), [name]);
  }
  return (text, at) =>
    byFirst.get(text.charCodeAt(at))?.find((name) => text.startsWith(name, at))?.length ?? 0;
}
