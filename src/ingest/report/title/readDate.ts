import { readNumberWords } from '../prose/readNumberWords.ts';
import { readYearWords } from './readYears.ts';

/** What stands where a date is expected: a calendar date, less than one, or a damaged one. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: string; readonly length: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'damaged' };

const FULL = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)[日号]?/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?!\d)/;
const IN_WORDS =
  /^([二一][〇○零OО0一二三四五六七八九]{3})年([一二三四五六七八九十元]{1,2})月([一二三四五六七八九十]{1,3})日/;
const YEAR_AND_MONTH = /^\d{4}(?:年\d{1,2}月|[-/.]\d{1,2})(?![\d日月])|^\d{4}年(?!\d)/;

/** Reads the date a matching text begins with; undefined where it begins with none. */
export function readDate(text: string): ReadDate | undefined {
  const found = FULL.exec(text) ?? COMPACT.exec(text);
  if (found) return asDate(found[0].length, found.slice(1).map(Number));
  const words = IN_WORDS.exec(text);
  if (words) {
    const [whole, year = '', month = '', day = ''] = words;
    return asDate(whole.length, [readYearWords(year), readSmall(month), readSmall(day)]);
  }
  if (YEAR_AND_MONTH.test(text)) return { kind: 'incomplete' };
  return /^(?:19|20)\d/.test(text) ? { kind: 'damaged' } : undefined;
}

function asDate(length: number, [year = 0, month = 0, day = 0]: readonly number[]): ReadDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal
    ? { kind: 'date', date: date.toISOString().slice(0, 10), length }
    : { kind: 'damaged' };
}

/** A month or a day in words; 元 is 1. */
function readSmall(words: string): number {
  return words === '元' ? 1 : (readNumberWords(words) ?? 0);
}
