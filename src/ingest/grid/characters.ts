/** What a character is to someone who reads a table printed as plain text. */
export const KIND = {
  other: 0,
  /** White space inside a line: space, U+00A0, U+3000, zero-width marks, form feed. */
  white: 1,
  line: 2,
  tab: 3,
  pipe: 4,
  digit: 5,
  letter: 6,
  /** Punctuation that may stand inside a label or be left out of it. */
  mark: 7,
  open: 8,
  close: 9,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

const WHITE =
  ' \f\v\r\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';
const PIPES = '|｜│┃￨';
const MARKS = '、，,．.·•/／\\＼“”"＂\'‘’「」『』*＊_`~#>》《：:；;';
const FULL_WIDTH = 0xfee0;

const KINDS = buildKinds();
const HALF_WIDTH = buildHalfWidth();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const range = (from: number, to: number, kind: Kind) => kinds.fill(kind, from, to + 1);
  const each = (text: string, kind: Kind) => {
    for (const character of text) kinds[character.charCodeAt(0)] = kind;
  };
  range(0x61, 0x7a, KIND.letter);
  range(0x41, 0x5a, KIND.letter);
  range(0x3400, 0x9fff, KIND.letter);
  range(0xf900, 0xfaff, KIND.letter);
  range(0xd800, 0xdfff, KIND.letter);
  each('0123456789０１２３４５６７８９', KIND.digit);
  each(WHITE, KIND.white);
  each('\n', KIND.line);
  each('\t', KIND.tab);
  each(PIPES, KIND.pipe);
  each(MARKS, KIND.mark);
  each('(（[［〔【﹙', KIND.open);
  each(')）]］〕】﹚', KIND.close);
  return kinds;
}

function buildHalfWidth(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code += 1) codes[code] = code - FULL_WIDTH;
  return codes;
}

/** The kind of the character at a position; `line` past the end. */
export function kindAt(text: string, at: number): Kind {
  return at < text.length ? (KINDS[text.charCodeAt(at)] as Kind) : KIND.line;
}

/** The half-width form of a UTF-16 code unit. */
export function halfWidth(code: number): number {
  return HALF_WIDTH[code] ?? code;
}

/** The code units of some characters, to look for one at a position without cutting it out. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Whether the character ends a word: white space, a separator of cells, or the end of the text. */
export function isGap(kind: Kind): boolean {
  return kind >= KIND.white && kind <= KIND.pipe;
}

/** The first position from `at` on that is no white space of any sort (pipes are not white). */
export function skipWhite(text: string, at: number, to = text.length): number {
  let end = at;
  while (end < to && isWhite(kindAt(text, end))) end += 1;
  return end;
}

function isWhite(kind: Kind): boolean {
  return kind >= KIND.white && kind <= KIND.tab;
}

/** The first position from `at` on that is neither white space within lines nor a line break. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind !== KIND.white && kind !== KIND.line) break;
    end += 1;
  }
  return end;
}

/** The first position from `at` on that ends the word there. */
export function skipWord(text: string, at: number, to = text.length): number {
  let end = at;
  while (end < to && !isGap(kindAt(text, end))) end += 1;
  return end;
}

/** A stretch of text without the white space around it. */
export function trimRange(text: string, from: number, to: number): [from: number, to: number] {
  const start = skipWhite(text, from, to);
  return [start, trimEnd(text, start, to)];
}

/** Where a stretch of text ends without the white space at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isWhite(kindAt(text, end - 1))) end -= 1;
  return end;
}
