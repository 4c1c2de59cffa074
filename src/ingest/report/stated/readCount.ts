import type { StatedMention } from '../../../model/report.ts';
import { readNumberWords } from '../prose/readNumberWords.ts';
import { COUNT_UNITS, MONEY_UNITS, QUALIFIER_WORDS } from './countWords.ts';

/** A number with its measure word, as it stands in a matching text. */
export interface Count {
  readonly value: number;
  /** The measure word; empty where none is printed. */
  readonly unit: string;
  readonly qualifier: StatedMention['qualifier'];
  /** Where the number begins and ends, without the words around it. */
  readonly from: number;
  readonly to: number;
  /** Where the whole ends. */
  readonly end: number;
  readonly isMoney: boolean;
  /** 一: as often "a" as 1. */
  readonly isOneInWords: boolean;
}

const alternatives = (words: Iterable<string>) =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const before = QUALIFIER_WORDS.filter(({ stands }) => stands === 'before');
const after = QUALIFIER_WORDS.filter(({ stands }) => stands === 'after');
const UNIT = `(?:${COUNT_UNITS.map(({ word, notBefore }) => unitSource(word, notBefore)).join('|')})`;
const COUNT = new RegExp(
  `(${alternatives(before.map(({ word }) => word))})?` +
    '(?:((?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?![\\d])(?:\\.\\d{1,6})?)|([〇零一二两三四五六七八九十百千万]{1,12}))' +
    `([余多])?([万亿])?([余多])?(${UNIT}|${alternatives(MONEY_UNITS)})?` +
    `(${alternatives(after.map(({ word }) => word))})?`,
  'y',
);
/** What may follow a number without a measure word: the clause's end. */
const CLAUSE_END = /^[,;。)、]?$/;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const QUALIFIER_OF = new Map(QUALIFIER_WORDS.map(({ word, qualifier }) => [word, qualifier]));
/** 第十二条, 3—5件, 1 234条: the number is no count, or not a whole one. */
const NO_COUNT_BEHIND = /第$|\d[-–—~/至到. ]$/;
/** 数百条, 每一条: a number in words that counts nothing. */
const NO_WORDS_BEHIND = /[数几上好每某]$/;

function unitSource(word: string, notBefore: string): string {
  const source = word.replaceAll(/[()]/g, '\\$&');
  return notBefore === '' ? source : `${source}(?![${notBefore}])`;
}

/**
 * The count that begins at an offset of a matching text. Undefined where none does: an ordinal, a
 * range, a vague number, a number of something that is not counted here.
 */
export function readCount(text: string, at: number): Count | undefined {
  COUNT.lastIndex = at;
  const found = COUNT.exec(text);
  if (!found) return undefined;
  const [whole, prefix = '', digits, words, more, scale = '', tail, unit = '', suffix = ''] = found;
  const from = at + prefix.length;
  const end = at + whole.length;
  if (isNoCount(text, from, words) || (unit === '' && !CLAUSE_END.test(text.charAt(end)))) {
    return undefined;
  }
  const base = digits === undefined ? readNumberWords(words ?? '') : readDigits(digits);
  if (base === undefined) return undefined;
  const value = base * (SCALE[scale] ?? 1);
  const isMore = more !== undefined || tail !== undefined;
  const qualifier = QUALIFIER_OF.get(prefix) ?? QUALIFIER_OF.get(suffix) ?? 'exact';
  return {
    value: Number.isInteger(value) ? value : Number(value.toFixed(2)),
    unit,
    qualifier: isMore ? 'moreThan' : qualifier,
    from,
    to: end - suffix.length - unit.length,
    end,
    isMoney: MONEY_UNITS.includes(unit),
    isOneInWords: words === '一',
  };
}

function isNoCount(text: string, from: number, words: string | undefined): boolean {
  const behind = text.slice(Math.max(0, from - 2), from);
  return NO_COUNT_BEHIND.test(behind) || (words !== undefined && NO_WORDS_BEHIND.test(behind));
}

function readDigits(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
