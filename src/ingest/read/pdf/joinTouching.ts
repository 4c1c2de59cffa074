import type { TextPiece } from './pdfPage.ts';

const DIGIT = /^[\d,.]$/;
const CHINESE = /\p{Script=Han}/u;
/** A page is drawn letter by letter where so many of its Chinese words are one letter. */
const SPELLED = 0.8;
/** Digits of one figure stand so near to one another, and as high, in letters. */
const TOUCHING = 0.1;
const SAME = 0.05;
/** Points; pieces are looked up by where they begin. */
const STEP = 4;

/**
 * Joins the digits of a figure that the file draws one by one in another order than they are read
 * in; in that order the library joins them itself. Only where the words of the page are drawn so as
 * well: elsewhere digits that touch are figures of two cells.
 */
export function joinTouching(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (!isSpelled(pieces)) return pieces;
  const figures = pieces.filter(({ text }) => DIGIT.test(text));
  const byStart = Map.groupBy(figures, ({ x }) => Math.round(x / STEP));
  const next = new Map<TextPiece, TextPiece>();
  for (const piece of figures) {
    const at = Math.round((piece.x + piece.width) / STEP);
    const near = [at - 1, at, at + 1].flatMap((key) => byStart.get(key) ?? []);
    const after = near.find((each) => each !== piece && touches(piece, each));
    if (after) next.set(piece, after);
  }
  const joined = new Set(next.values());
  return pieces.filter((piece) => !joined.has(piece)).map((piece) => joinChain(piece, next));
}

function isSpelled(pieces: readonly TextPiece[]): boolean {
  const words = pieces.filter(({ text }) => CHINESE.test(text));
  return words.filter(({ text }) => text.length === 1).length > words.length * SPELLED;
}

function touches(left: TextPiece, right: TextPiece): boolean {
  const { size } = left;
  return (
    // Letters without width at one place would follow each other for ever.
    right.x > left.x &&
    Math.abs(right.x - left.x - left.width) <= TOUCHING * size &&
    Math.abs(right.y - left.y) <= SAME * size &&
    Math.abs(right.size - size) <= SAME * size
  );
}

function joinChain(first: TextPiece, next: ReadonlyMap<TextPiece, TextPiece>): TextPiece {
  let joined = first;
  for (let piece = next.get(first); piece; piece = next.get(piece)) {
    const width = piece.x + piece.width - joined.x;
    joined = { ...joined, text: joined.text + piece.text, width };
  }
  return joined;
}
