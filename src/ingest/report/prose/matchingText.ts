import { SIMPLIFIED } from './traditionalCharacters.ts';

/** A text as it is matched, and the way back to where each character is printed. */
export interface MatchingText {
  readonly text: string;
  /** The offset in the printed text of the character at this index; its end for the end. */
  readonly offsetOf: (index: number) => number;
}

/** Pinyin in brackets behind a character, and the one stray mark Word leaves. */
const ASIDE = /[(（][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜńňǹɡ]{1,7}[)）]|\[bookmark:[^\]\n]{0,40}\]/y;
const WHITE =
  '\t\n\v\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u3000\ufeff';
const FULL_WIDTH = 0xfee0;
const SPACE = 0x20;
const BRACKET = 0x28;
const SQUARE_BRACKET = 0x5b;
/** Words as other regions write them, once their characters are simplified; of the same length. */
const REGIONAL_WORDS: readonly (readonly [word: string, usual: string])[] = [
  ['资讯', '信息'],
  ['答覆', '答复'],
];
/** What the table below holds for a character that is left out. */
const LEFT_OUT = 0;

const CODES = buildCodes();
/** Where the codes of all but the longest texts are put together, again and again. */
const SCRATCH = new Uint16Array(4096);
const SCRATCH_BYTES = Buffer.from(SCRATCH.buffer);

/** What each UTF-16 code unit becomes: half-width, simplified, left out, or itself. */
function buildCodes(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - FULL_WIDTH;
  codes['∶'.charCodeAt(0)] = ':'.charCodeAt(0);
  for (const [from, to] of SIMPLIFIED) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const white of WHITE) codes[white.charCodeAt(0)] = LEFT_OUT;
  return codes;
}

/**
 * The text without white space, pinyin and stray marks, full-width signs made half-width and
 * traditional characters simplified. White space between two digits stays as one space, so that
 * separate numbers never become one.
 */
export function matchingText(source: string): MatchingText {
  const codes = source.length <= SCRATCH.length ? SCRATCH : new Uint16Array(source.length);
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const code = CODES[source.charCodeAt(at)] as number;
    const end = mayBeLeftOut(code) ? endOfLeftOut(source, at) : at;
    if (end === at) {
      codes[length++] = code;
      at++;
      continue;
    }
    if (code === LEFT_OUT && separatesDigits(source, at, end)) codes[length++] = SPACE;
    at = end;
    starts.push(length);
    shifts.push(at - length);
  }
  return {
    text: textOf(codes, length),
    offsetOf: (index) => index + (shifts[lastAtOrBefore(starts, index)] ?? 0),
  };
}

/** The same text without the way back. */
export function matchable(source: string): string {
  return matchingText(source).text;
}

function mayBeLeftOut(code: number): boolean {
  return code === LEFT_OUT || code === BRACKET || code === SQUARE_BRACKET;
}

/** Where what is left out here ends; the same position where nothing is. */
function endOfLeftOut(source: string, at: number): number {
  let end = at;
  while (end < source.length && CODES[source.charCodeAt(end)] === LEFT_OUT) end++;
  if (end > at) return end;
  ASIDE.lastIndex = at;
  return at + (ASIDE.exec(source)?.[0].length ?? 0);
}

function textOf(codes: Uint16Array, length: number): string {
  const bytes = codes === SCRATCH ? SCRATCH_BYTES : Buffer.from(codes.buffer);
  let text = bytes.toString('utf16le', 0, 2 * length);
  for (const [word, usual] of REGIONAL_WORDS) {
    if (text.includes(word)) text = text.replaceAll(word, usual);
  }
  return text;
}

function separatesDigits(source: string, from: number, end: number): boolean {
  return isDigit(source.charCodeAt(from - 1)) && isDigit(source.charCodeAt(end));
}

function isDigit(code: number): boolean {
  const half = CODES[code] ?? 0;
  return half >= 0x30 && half <= 0x39;
}

/** Index of the last of the ascending numbers that is no greater. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
