import { codesOf, halfWidth, KIND, kindAt, skipSpaces } from './characters.ts';
import { readNumber } from './readNumber.ts';
import { isPlainValue } from './valueWords.ts';

/** An explanation in a form's label is shorter; what is longer is prose in brackets. */
const LONGEST_EXPLANATION = 200;
/** This many values in a row inside brackets: a row of a table that broke into an explanation. */
const VALUES_OF_A_ROW = 5;

const CHINESE_NUMERALS = codesOf('一二三四五六七八九十');
const LIST_SIGNS = codesOf('、，,．.)）:：*#>》•·”"’');
const QUOTES = codesOf('”"’');
const AFTER_NUMBER = codesOf('、，,．.)）:：');

/**
 * The position after an explanation in brackets, or `at` where none stands there: one letter is
 * pinyin or a number, figures alone are a value, and a bracket that is not closed is only a sign.
 */
export function skipBracket(text: string, at: number): number {
  if (kindAt(text, at) !== KIND.open) return at;
  let depth = 0;
  let letters = 0;
  const end = Math.min(text.length, at + LONGEST_EXPLANATION);
  for (let position = at; position < end; position += 1) {
    const kind = kindAt(text, position);
    if (kind === KIND.tab || kind === KIND.pipe) return at;
    if (kind === KIND.letter) letters += 1;
    if (kind === KIND.open) depth += 1;
    if (kind === KIND.close) depth -= 1;
    if (depth === 0) {
      return letters > 0 && isExplanation(text.slice(at + 1, position)) ? position + 1 : at;
    }
  }
  return at;
}

function isExplanation(inside: string): boolean {
  if (inside.length <= 3 && areChineseNumerals(inside.trim())) return false;
  if (readNumber(inside).cell.state !== 'unreadable') return false;
  return !hasValuesWithin(inside) && !hasNumberedLine(inside);
}

const WHITE = /\s/;

/** Whether values follow each other in a text: what is left of a row where some are blank. */
function hasValuesWithin(text: string): boolean {
  if (!WHITE.test(text)) return false;
  const words = text.split(/\s+/).map(isPlainValue);
  return words.some((isValue, at) => isValue && words[at + 1] === true);
}

const NUMBERED_LINE =
  /\n\s*(?:[一二三四五六七八九十]+、|\d+[.．、]|[(（][一二三四五六七八九十]+[)）])/;

/** Whether a line begins with a number, as labels do: a bracket that was not closed reaches there. */
export function hasNumberedLine(text: string): boolean {
  return NUMBERED_LINE.test(text);
}

function areChineseNumerals(text: string): boolean {
  return skipAll(text, 0, text.length, CHINESE_NUMERALS) === text.length;
}

/** The first position from `at` on, no farther than `most`, whose character is none of these. */
function skipAll(text: string, at: number, most: number, codes: ReadonlySet<number>): number {
  let end = at;
  while (end < most && end < text.length && codes.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** A row's values that stand in the middle of a text (an explanation broken over lines). */
export function findRowWithin(text: string): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  let from = 0;
  let run = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (!isPlainValue(word)) {
      if (run >= VALUES_OF_A_ROW) break;
      run = 0;
      continue;
    }
    if (run === 0) from = index;
    run += 1;
    if (run >= VALUES_OF_A_ROW) found = { from, to: index + word.length };
  }
  return found;
}

/**
 * The position after the numbers in front of a label: `三、`, `（一）`, `1.`, `㈠`, `一)`, `、`,
 * two of them at most. A bare figure is a number only where the label follows at once, since
 * otherwise it is the last value of the row before.
 */
export function skipNumbering(text: string, at: number): number {
  const first = skipOneNumber(text, at);
  if (first === at) return at;
  const next = skipSpaces(text, first);
  // A quote at a line's end closes what stands before it.
  if (QUOTES.has(text.charCodeAt(at)) && text.slice(first, next).includes('\n')) return at;
  const second = skipOneNumber(text, next);
  return second === next ? next : skipSpaces(text, second);
}

function skipOneNumber(text: string, at: number): number {
  switch (kindAt(text, at)) {
    case KIND.open:
      return skipBracketNumber(text, at);
    case KIND.digit:
      return skipFigures(text, at);
    case KIND.letter:
      return skipBareNumerals(text, at);
    case KIND.mark:
    case KIND.close:
      return skipSigns(text, at, LIST_SIGNS);
    case KIND.other:
      return isListSymbol(text.charCodeAt(at)) ? skipSigns(text, at + 1, AFTER_NUMBER) : at;
    default:
      return at;
  }
}

/** 三、 and 三 right before its label; 二十 on a line of its own is no number of a label. */
function skipBareNumerals(text: string, at: number): number {
  const end = skipNumerals(text, at);
  const after = skipSigns(text, end, AFTER_NUMBER);
  return after > end || kindAt(text, end) === KIND.letter ? after : at;
}

function skipBracketNumber(text: string, at: number): number {
  const inside = skipSpaces(text, at + 1);
  let end = skipNumerals(text, inside);
  if (end === inside) end = skipDigits(text, inside);
  if (end === inside) return at;
  end = skipSpaces(text, end);
  return kindAt(text, end) === KIND.close ? skipSigns(text, end + 1, AFTER_NUMBER) : at;
}

function skipFigures(text: string, at: number): number {
  const end = skipDigits(text, at);
  if (end === at || kindAt(text, end) === KIND.digit) return at;
  if (kindAt(text, end) === KIND.letter) return end;
  const sign = kindAt(text, end) === KIND.white ? end + 1 : end;
  const after = skipSigns(text, sign, AFTER_NUMBER);
  return after === sign ? at : after;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && kindAt(text, end) === KIND.digit) end += 1;
  return end;
}

function skipNumerals(text: string, at: number): number {
  return skipAll(text, at, at + 3, CHINESE_NUMERALS);
}

function skipSigns(text: string, at: number, signs: ReadonlySet<number>): number {
  return skipAll(text, at, at + 3, signs);
}

/** ①–⒛ and ㈠–㈩. */
function isListSymbol(printed: number): boolean {
  const code = halfWidth(printed);
  return (code >= 0x2460 && code <= 0x249b) || (code >= 0x3220 && code <= 0x3229);
}
