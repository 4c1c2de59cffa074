import type { Cell } from '../../model/figureState.ts';
import { codesOf, halfWidth, trimRange } from './characters.ts';
import {
  DASH_MARKS,
  DASH_WORDS,
  FALL_WORDS,
  MEASURE_WORDS,
  MONEY_WORDS,
  type MoneyUnit,
  RISE_WORDS,
} from './numberWords.ts';

export interface NumberOptions {
  /** The column holds a change: 增加5 is 5, 减少3 is -3. */
  readonly change?: boolean;
  /**
   * The column holds money, counted in this unit. A unit in the cell wins over `printedUnit` (that
   * of the header); where neither is there the number stays as printed.
   */
  readonly money?: { readonly unit: MoneyUnit; readonly printedUnit?: MoneyUnit | undefined };
}

export interface NumberReading {
  readonly cell: Cell;
  /** The text as printed, white space around it removed. */
  readonly raw: string;
  /** The unit that stands in the cell itself, as printed. */
  readonly unit?: string;
  /** A number in a money column whose unit is written nowhere. */
  readonly unitUnknown?: boolean;
}

/** Nothing a report counts comes near this; a number beyond it is a run of digits. */
const LARGEST = 1e12;
const EXPONENT: Readonly<Record<MoneyUnit, number>> = { yuan: 0, tenThousandYuan: 4 };
const NUMBER = /^([+-]?)(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/;
/** No printed amount is longer; what is longer is prose. */
const LONGEST = 40;
/** Markdown's marks of emphasis (CommonMark 6.2), and what a text within them looks like. */
const EMPHASES = '*_`';
const EMPHASIS = /^(\*{1,3}|_{1,3}|`)(.*)\1$/s;
/** Of plain digits that stay below the largest number. */
const LONGEST_PLAIN = 12;
const ZERO = 0x30;
const DIGIT = /[0-9０-９]/;
const MINUS = /^[−–－]/;
const WIDE = /[！-～]/g;

/** A mark repeated; the words are shorter. */
const LONGEST_DASH = 8;
const DASHES = codesOf(DASH_MARKS);
const DASH_TEXTS = new Set(DASH_WORDS);

/**
 * Reads the text of one cell. Only a number printed in full is a number: thousands separators must
 * stand in their places, `007` and `0 0` are unreadable, words for numbers are unreadable. Money is
 * converted in decimal, digit by digit, so no amount gains a rounding error (976.81万元 is 9768100
 * yuan exactly).
 */
export function readNumber(text: string, options: NumberOptions = {}): NumberReading {
  const raw = trim(text);
  if (raw === '') return { cell: { state: 'blank' }, raw };
  if (raw.length > LONGEST) return { cell: { state: 'unreadable' }, raw };
  const value = readPlainDigits(raw);
  const plain = value === undefined ? undefined : plainReading(raw, value, options);
  if (plain) return plain;
  const bare = EMPHASES.includes(raw.charAt(0)) ? trim(EMPHASIS.exec(raw)?.[2] ?? raw) : raw;
  if (isDash(bare)) return { cell: { state: 'dash' }, raw };
  if (!DIGIT.test(bare)) return { cell: { state: 'unreadable' }, raw };
  return { ...readPrinted(bare, options), raw };
}

/**
 * The number that a text of plain digits stands for, undefined for any other text. Most cells hold
 * nothing else, and are asked several times whether they do.
 */
export function readPlainDigits(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > LONGEST_PLAIN) return undefined;
  if (length > 1 && text.charCodeAt(0) === ZERO) return undefined;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Nothing that is read further below would read plain digits in another way, a unit apart. */
function plainReading(
  raw: string,
  value: number,
  { money }: NumberOptions,
): NumberReading | undefined {
  const cell: Cell = { state: 'number', value };
  if (!money || value === 0) return { cell, raw };
  return money.printedUnit ? undefined : { cell, raw, unitUnknown: true };
}

function trim(text: string): string {
  const [from, to] = trimRange(text, 0, text.length);
  return text.slice(from, to);
}

function isDash(text: string): boolean {
  if (text.length > LONGEST_DASH) return false;
  return areDashes(text) || DASH_TEXTS.has(text.toLowerCase());
}

function areDashes(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!DASHES.has(text.charCodeAt(at))) return false;
  return true;
}

function readPrinted(text: string, options: NumberOptions): Omit<NumberReading, 'raw'> {
  const half = toHalfWidth(text).replace(MINUS, '-');
  const signed = options.change ? replaceSignWord(half) : half;
  const { digits, unit, exponent } = splitUnit(signed, options.money !== undefined);
  const found = NUMBER.exec(digits);
  if (!found) return { cell: { state: 'unreadable' } };
  const plain = plainDecimal(found);
  const cell = toCell(convert(plain, exponent, options.money));
  const unitUnknown = isUnitUnknown(cell, exponent, options.money);
  return { cell, ...(unit && { unit }), ...(unitUnknown && { unitUnknown }) };
}

function toHalfWidth(text: string): string {
  return text.replace(WIDE, (found) => String.fromCharCode(halfWidth(found.charCodeAt(0))));
}

function replaceSignWord(text: string): string {
  const rise = RISE_WORDS.find((word) => text.startsWith(word));
  if (rise) return text.slice(rise.length).trim().replace(/^\+/, '');
  const fall = FALL_WORDS.find((word) => text.startsWith(word));
  if (fall) return `-${text.slice(fall.length).trim().replace(/^-/, '')}`;
  return text;
}

interface Split {
  readonly digits: string;
  readonly unit: string;
  /** Power of ten of the money unit in the cell; undefined where there is none. */
  readonly exponent: number | undefined;
}

function splitUnit(text: string, money: boolean): Split {
  if (money) {
    const found = MONEY_WORDS.find(([word]) => text.endsWith(word));
    if (found) {
      const [unit, exponent] = found;
      return { digits: text.slice(0, -unit.length).trimEnd(), unit, exponent };
    }
  }
  const unit = MEASURE_WORDS.find((word) => text.endsWith(word)) ?? '';
  const digits = unit ? text.slice(0, -unit.length).trimEnd() : text;
  return { digits, unit, exponent: undefined };
}

function plainDecimal([, sign = '', whole = '', fraction = '']: RegExpExecArray): string {
  const minus = sign === '-' ? '-' : '';
  return `${minus}${whole.replaceAll(',', '')}${fraction && `.${fraction}`}`;
}

function convert(
  plain: string,
  exponent: number | undefined,
  money: NumberOptions['money'],
): string {
  if (!money) return plain;
  const printed = exponent ?? (money.printedUnit && EXPONENT[money.printedUnit]);
  return printed === undefined ? plain : shiftDecimal(plain, printed - EXPONENT[money.unit]);
}

/** Moves the decimal point of a plain decimal, to the right for positive places. */
function shiftDecimal(plain: string, places: number): string {
  const minus = plain.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = plain.slice(minus.length).split('.');
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${fraction}${'0'.repeat(Math.max(0, places))}`;
  const point = whole.length + Math.max(0, -places) + places;
  return `${minus}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function toCell(plain: string): Cell {
  const value = Number(plain);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return { state: 'unreadable' };
  return { state: 'number', value: value === 0 ? 0 : value };
}

function isUnitUnknown(
  cell: Cell,
  exponent: number | undefined,
  money: NumberOptions['money'],
): boolean {
  if (!money || money.printedUnit || exponent !== undefined) return false;
  return cell.state === 'number' && cell.value !== 0;
}
