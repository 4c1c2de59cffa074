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
  // Asked at every character of every report: a table is five times as fast as the map.
  const isFirst = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) isFirst[first] = 1;
  return (text, at) => {
    const first = text.charCodeAt(at);
    if (isFirst[first] === 0) return 0;
    return byFirst.get(first)?.find((name) => text.startsWith(name, at))?.length ?? 0;
  };
}
