import { foldLatin, foldWords } from './foldText.ts';

/** Longer than any name with all its places. */
const LONGEST = 120;

/** What was typed, sorted by what it is written in. */
export interface Typed {
  /** The code of a division or department, or its beginning; then nothing else counts. */
  readonly code: string | undefined;
  /** Chinese characters, and digits among them, without spaces. */
  readonly han: string;
  /** Words in Latin letters: pinyin without tones, initials, English. */
  readonly words: readonly string[];
}

export function parseTyped(text: string): Typed {
  const typed = text.slice(0, LONGEST);
  const runs = foldWords(typed).flatMap((word) => word.match(/[a-z]+\d*|[^a-z]+/g) ?? []);
  return {
    code: findCode(typed),
    han: runs.filter((run) => !isLatin(run)).join(''),
    words: runs.filter(isLatin).flatMap(toSyllables).map(foldLatin),
  };
}

const isLatin = (run: string): boolean => /^[a-z]/.test(run);

/** Tones are digits behind the syllable: `qi1jia1` is the syllables `qi` and `jia`. */
const toSyllables = (run: string): string[] => run.match(/[a-z]+/g) ?? [];

/** A code alone, or a whole one beside other words. */
function findCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  const alone = /^(\d{2,9}|\d{12})(-[a-z0-9]*)?$/.exec(plain.replaceAll(/\s/g, ''))?.[0];
  const code = alone ?? /(?<!\d)(\d{12}|\d{9}|\d{6})(?!\d)/.exec(plain)?.[0];
  return code && withoutFilling(code);
}

/** Statistics write 330206007000 for 330206007, and 330200 for 3302. */
function withoutFilling(code: string): string {
  const town = /^\d{12}$/.test(code) ? code.slice(0, 9) : code;
  const county = town.length === 9 ? town.replace(/000$/, '') : town;
  return county.length === 6 ? county.replace(/(00){1,2}$/, '') : county;
}
