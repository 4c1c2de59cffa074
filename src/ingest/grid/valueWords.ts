import { KIND, kindAt } from './characters.ts';
import { DASH_MARKS, MEASURE_WORDS, MONEY_WORDS } from './numberWords.ts';
import { readNumber, readPlainDigits } from './readNumber.ts';

const DIGIT = /[0-9０-９]/;
const CHINESE = /\p{Script=Han}/u;
const NUMBER_SIGNS = /^[\d０-９\s.,，．+＋\-−－/／]+$/;
const NUMERALS = /^[零〇○一二两三四五六七八九十百千万]+$/;
/** `1.`, `2、`: the number of a label that lost its text. */
const LABEL_NUMBER = /^[\d０-９]{1,2}\s?[.．、)）:：]$/;
/** Stands behind a figure whose cell reaches over several rows. */
export const OVER_ROWS = '↕';
/** What stands around a number that is not exact, or not a number of the form's kind. */
const AROUND_NUMBER =
  /[约近超余多万千百亿件条项份起宗例个次元人%％±~～<>≤≥+＋\-−－.,，．\s*＊oOlI?？↕]/g;

/** Whether a text is what one expects in a cell for a figure, readable or not. */
export function looksLikeValue(text: string): boolean {
  if (text === '' || readPlainDigits(text) !== undefined || isDashMark(text)) return true;
  if (NUMBER_SIGNS.test(text)) return !isNoValue(text.trim());
  const { cell, raw } = readNumber(text, { change: true, money: { unit: 'yuan' } });
  if (cell.state !== 'unreadable') return true;
  if (isNoValue(raw)) return false;
  if (NUMERALS.test(raw)) return true;
  if (DIGIT.test(raw)) return /^[\d０-９]+$/.test(raw.replace(AROUND_NUMBER, ''));
  return raw.length === 1 && !CHINESE.test(raw);
}

const isDashMark = (text: string) => text.length === 1 && DASH_MARKS.includes(text);

/** Seven zeros with their spaces are shorter. */
const LONGEST_VALUE = 60;

const isNoValue = (raw: string) => raw.length > LONGEST_VALUE || LABEL_NUMBER.test(raw);

/** Whether a line is nothing but numbers and dashes, with white space between them. */
export function isValueRun(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const isWordOnly = words.every((word) => kindAt(word, 0) === KIND.letter);
  return !isWordOnly && words.every(isPlainValue);
}

/** Whether a word is a number or a mark for none. */
export function isPlainValue(word: string): boolean {
  if (readPlainDigits(word) !== undefined) return true;
  const { state } = readNumber(word).cell;
  return state === 'number' || state === 'dash';
}

const UNIT_WORDS = new Set([...MEASURE_WORDS, ...MONEY_WORDS.map(([word]) => word)]);

/** Whether a word is a unit on its own, which belongs to the number before it. */
export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(word);
}
