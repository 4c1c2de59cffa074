import { KIND, kindAt } from './characters.ts';
import { MEASURE_WORDS, MONEY_WORDS } from './numberWords.ts';
import { readNumber } from './readNumber.ts';

const DIGIT = /[0-9０-９]/;
const CHINESE = /\p{Script=Han}/u;
const NUMBER_SIGNS = /^[\d０-９\s.,，．+＋\-−－/／]+$/;
const NUMERALS = /^[零〇○一二两三四五六七八九十百千万]+$/;
/** `约5`, `800余条`: too short to be a label, and with a figure in it. */
const LONGEST_DAMAGED_VALUE = 6;

/** Whether a text is what one expects in a cell for a figure, readable or not. */
export function looksLikeValue(text: string): boolean {
  const { cell, raw } = readNumber(text, { change: true, money: { unit: 'yuan' } });
  if (cell.state !== 'unreadable') return true;
  if (NUMBER_SIGNS.test(raw) || NUMERALS.test(raw)) return true;
  if (DIGIT.test(raw)) return raw.length <= LONGEST_DAMAGED_VALUE;
  return raw.length === 1 && !CHINESE.test(raw);
}

/** Whether a line is nothing but numbers and dashes, with white space between them. */
export function isValueRun(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => isPlainValue(word));
}

function isPlainValue(word: string): boolean {
  const kind = kindAt(word, 0);
  if (kind === KIND.letter) return false;
  const { state } = readNumber(word).cell;
  return state === 'number' || state === 'dash';
}

const UNIT_WORDS = new Set([...MEASURE_WORDS, ...MONEY_WORDS.map(([word]) => word)]);

/** Whether a word is a unit on its own, which belongs to the number before it. */
export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(word);
}
