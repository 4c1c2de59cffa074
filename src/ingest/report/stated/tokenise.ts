import { type Count, readCount } from './readCount.ts';
import { WORD_CLASSES, type WordClass } from './statedWords.ts';

/** A word of a known class, a number, a sign, or a run of anything else. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly count?: Count;
  readonly year?: number;
}

/** A sentence as letters, one for each token: see statedWords.ts and the letters below. */
export interface TokenisedSentence {
  readonly letters: string;
  readonly tokens: readonly Token[];
}

/** Letters besides those of the word classes. */
const COUNT = 'N';
const BARE_NUMBER = 'u';
const MONEY = 'M';
const YEAR = 'y';
const ASIDE = 'q';
const LONE_UNIT = 'U';
const UNKNOWN = '-';
const SIGNS = ',;:()';
const QUOTES = '“”"‘’「」『』\'';
const NAMED_TEXT_STARTS = '《〈<';
const NUMBER_STARTS = '0123456789〇零一二两三四五六七八九十百千约近大将接超逾突至不';
const LONE_UNITS = '条篇件';

const WORDS_BY_FIRST = indexWords();
const YEAR_STARTS = '12';
const YEAR_WORD = /(?<!\d)((?:19|20)\d{2})年度?(?!\d)|(?<!\d)((?:19|20)\d{2})年(?=\d)/y;
const NAMED_TEXT = /[《〈<][^》〉>]{0,60}[》〉>]/y;
const QUOTED = /[“"「『][^“”"「」『』]{0,24}[”"」』]/y;
const BRACKETED = /\([^()\d]{0,20}\)/y;
const LONE_UNIT_WORD = /[条篇件](?=[,;。)、]|$)/y;
const CHANNEL_LETTERS = 'wxbhm';

interface KnownWord {
  readonly word: string;
  /** Its second UTF-16 code unit; NaN for a word of one. */
  readonly second: number;
  readonly letter: string;
}

/** The words of all classes under their first code unit, the longest first. */
function indexWords(): ReadonlyMap<number, readonly KnownWord[]> {
  const entries = Object.values<WordClass>(WORD_CLASSES).flatMap(({ letter, words }) =>
    words.map((word): KnownWord => ({ word, second: word.charCodeAt(1), letter })),
  );
  entries.sort((a, b) => b.word.length - a.word.length);
  return Map.groupBy(entries, ({ word }) => word.charCodeAt(0));
}

/** What may begin with a UTF-16 code unit; `words`: a word, a number or a lone unit. */
const BEGINS = { nothing: 0, words: 1, sign: 2, quote: 3, name: 4 } as const;
const BEGINNINGS = buildBeginnings();

function buildBeginnings(): Uint8Array {
  const begins = new Uint8Array(0x10000);
  const each = (signs: string, what: number) => {
    for (const sign of signs) begins[sign.charCodeAt(0)] = what;
  };
  for (const first of WORDS_BY_FIRST.keys()) begins[first] = BEGINS.words;
  each(NUMBER_STARTS + LONE_UNITS, BEGINS.words);
  each(NAMED_TEXT_STARTS, BEGINS.name);
  each(QUOTES, BEGINS.quote);
  each(SIGNS, BEGINS.sign);
  return begins;
}

/** Turns a stretch of a matching text into letters. Linear in its length. */
export function tokenise(text: string, from: number, to: number): TokenisedSentence {
  let letters = '';
  const tokens: Token[] = [];
  let unknownFrom = -1;
  const endUnknown = (end: number) => {
    if (unknownFrom < 0) return;
    letters += UNKNOWN;
    tokens.push({ from: unknownFrom, to: end });
    unknownFrom = -1;
  };
  for (let at = from; at < to; ) {
    const read = readToken(text, at);
    if (read !== undefined && read.letter !== UNKNOWN) {
      endUnknown(at);
      letters += read.letter;
      if (read.letter !== '') tokens.push(read.token);
    } else if (unknownFrom < 0) unknownFrom = at;
    at = read?.token.to ?? at + 1;
  }
  endUnknown(to);
  return { letters, tokens };
}

interface ReadToken {
  readonly letter: string;
  readonly token: Token;
}

function readToken(text: string, at: number): ReadToken | undefined {
  switch (BEGINNINGS[text.charCodeAt(at)]) {
    case BEGINS.words:
      return readWord(text, at) ?? readNumber(text, at) ?? readLoneUnit(text, at);
    case BEGINS.sign:
      return readSign(text, at, text.charAt(at));
    case BEGINS.quote:
      return readAside(text, at, QUOTED) ?? { letter: '', token: { from: at, to: at + 1 } };
    case BEGINS.name:
      return readNamedText(text, at);
    default:
      return undefined;
  }
}

function readSign(text: string, at: number, sign: string): ReadToken {
  const aside = sign === '(' ? readAside(text, at, BRACKETED) : undefined;
  return aside ?? { letter: sign, token: { from: at, to: at + 1 } };
}

/** A name in quotes or a remark in brackets, unless it names a channel. */
function readAside(text: string, at: number, pattern: RegExp): ReadToken | undefined {
  pattern.lastIndex = at;
  const inner = pattern.exec(text)?.[0];
  if (inner === undefined || namesChannel(inner)) return undefined;
  return { letter: ASIDE, token: { from: at, to: at + inner.length } };
}

function namesChannel(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) {
    const letter = readWord(text, at)?.letter;
    if (letter !== undefined && CHANNEL_LETTERS.includes(letter)) return true;
  }
  return false;
}

function readNamedText(text: string, at: number): ReadToken | undefined {
  NAMED_TEXT.lastIndex = at;
  const length = NAMED_TEXT.exec(text)?.[0].length;
  return length === undefined
    ? undefined
    : { letter: UNKNOWN, token: { from: at, to: at + length } };
}

function readWord(text: string, at: number): ReadToken | undefined {
  const words = WORDS_BY_FIRST.get(text.charCodeAt(at));
  if (!words) return undefined;
  const next = text.charCodeAt(at + 1);
  for (const { word, second, letter } of words) {
    const mayStand = second === next || word.length === 1;
    if (mayStand && text.startsWith(word, at)) {
      return { letter, token: { from: at, to: at + word.length } };
    }
  }
  return undefined;
}

function readNumber(text: string, at: number): ReadToken | undefined {
  if (!NUMBER_STARTS.includes(text.charAt(at))) return undefined;
  const year = readYear(text, at);
  if (year) {
    const token = { from: at, to: at + year[0].length, year: Number(year[1] ?? year[2]) };
    return { letter: YEAR, token };
  }
  const count = readCount(text, at);
  if (count) return { letter: letterOf(count), token: { from: at, to: count.end, count } };
  const digits = /\d{0,100}/y;
  digits.lastIndex = at;
  const length = digits.exec(text)?.[0].length || 1;
  return { letter: UNKNOWN, token: { from: at, to: at + length } };
}

function readYear(text: string, at: number): RegExpExecArray | null {
  if (!YEAR_STARTS.includes(text.charAt(at))) return null;
  YEAR_WORD.lastIndex = at;
  return YEAR_WORD.exec(text);
}

function letterOf(count: Count): string {
  if (count.unit === '') return BARE_NUMBER;
  return count.isMoney ? MONEY : COUNT;
}

function readLoneUnit(text: string, at: number): ReadToken | undefined {
  LONE_UNIT_WORD.lastIndex = at;
  return LONE_UNIT_WORD.test(text)
    ? { letter: LONE_UNIT, token: { from: at, to: at + 1 } }
    : undefined;
}
