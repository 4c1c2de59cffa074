import { romanise } from '../../register/romanise.ts';

const HAN = /[\u3007\u3400-\u4DBF\u4E00-\u9FFF]/;

/** A Chinese name and its syllables, one a Chinese character, separated by spaces. */
interface Romanised {
  readonly name: string;
  readonly pinyin: string;
}

/**
 * The readings of every Chinese character of the names, most frequent first, and after them the
 * reading that the dictionary gives the character alone: 重 is chong and zhong, 浚 xun and jun. So
 * people find a place whichever reading they know.
 */
export function readingsOf(names: readonly Romanised[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, pinyin } of names) {
    const syllables = pinyin.split(' ');
    for (const [at, character] of hanOf(name).entries()) {
      const readings = counts.get(character) ?? new Map<string, number>();
      const syllable = syllables[at];
      if (syllable) readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
      counts.set(character, readings);
    }
  }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([character, readings]) => [
        character,
        [...new Set([...byFrequency(readings), ...romanise(character).split(' ')])],
      ]),
  );
}

const byFrequency = (readings: ReadonlyMap<string, number>): string[] =>
  [...readings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([syllable]) => syllable);

/** The characters that have a syllable of their own. */
export function hanOf(name: string): string[] {
  return [...name].filter((character) => HAN.test(character));
}
