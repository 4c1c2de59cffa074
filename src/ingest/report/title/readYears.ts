import { matchesIn } from '../prose/matchesIn.ts';

const POSITIONAL = '零一二三四五六七八九';
const YEAR =
  /(?<![\d〔[])(20\d{2})(?!\d)年?度?(?!年?\d{1,2}月)|([二][〇○零OoО0][〇○零O0一二三四五六七八九]{2})年/g;

/** The report years named in a title, in order, each once; a date's year is none. */
export function readYears(text: string): readonly number[] {
  const years = matchesIn(text, YEAR).map(([, digits, words]) =>
    digits === undefined ? readYearWords(words ?? '') : Number(digits),
  );
  return [...new Set(years)];
}

/** 二〇二一 as 2021. */
export function readYearWords(words: string): number {
  return Number(Array.from(words, (word) => Math.max(0, POSITIONAL.indexOf(word))).join(''));
}
