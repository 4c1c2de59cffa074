import { DOUBT } from './castDoubt.ts';
import type { TextPiece } from './pdfPage.ts';

/** Letters drawn twice stand so near to one another, in letters' heights. */
const SHIFT = 0.25;
/** Text that lies over other text for less than this, in heights, only touches it. */
const TOUCHING = 0.15;
/** A watermark's letters are so many times as high as those that it lies over. */
const MARK_SIZE = 2.5;
/** Points; pieces are looked up by their height on the page. */
const STEP = 8;

/**
 * Text drawn twice a little apart, as programs make a bold face that a font lacks, is there once: 11
 * so drawn is no 1111. Large letters under others are a watermark and go; where other text lies over
 * a figure, the figure is doubtful.
 */
export function dropDoubles(pieces: readonly TextPiece[]): TextPiece[] {
  const byHeight = Map.groupBy(pieces, ({ y }) => Math.round(y / STEP));
  const order = new Map(pieces.map((piece, at) => [piece, at]));
  const changed = new Map<TextPiece, TextPiece | undefined>();
  const now = (piece: TextPiece) => (changed.has(piece) ? changed.get(piece) : piece);
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const reach = Math.ceil(piece.size / STEP);
    for (let row = -reach; row <= reach; row += 1) {
      for (const other of byHeight.get(Math.round(piece.y / STEP) + row) ?? []) {
        if (other === piece || !isLeft(other, piece, order)) continue;
        const [left, right] = [now(other), now(piece)];
        if (!left || !right || !lieOver(left, right)) continue;
        const [upper, under] = settle(left, right);
        changed.set(other, upper);
        changed.set(piece, under);
      }
    }
  }
  return pieces.flatMap((piece) => now(piece) ?? []);
}

function isLeft(a: TextPiece, b: TextPiece, order: ReadonlyMap<TextPiece, number>): boolean {
  return a.x < b.x || (a.x === b.x && (order.get(a) ?? 0) < (order.get(b) ?? 0));
}

/** Whether letters of two pieces stand in one place. */
function lieOver(left: TextPiece, right: TextPiece): boolean {
  const size = Math.min(left.size, right.size);
  const across = left.x + left.width - right.x;
  const up = Math.min(left.y + left.size, right.y + right.size) - Math.max(left.y, right.y);
  return across > TOUCHING * size && right.width > TOUCHING * size && up > size / 2;
}

/** What is left of two pieces that lie over one another, the left one first. */
function settle(left: TextPiece, right: TextPiece): [TextPiece | undefined, TextPiece | undefined] {
  if (left.size > MARK_SIZE * right.size) return [undefined, right];
  if (right.size > MARK_SIZE * left.size) return [left, undefined];
  const rest = isAlike(left, right) ? restOf(left, right) : undefined;
  if (rest !== undefined) return [left, cutTo(right, rest)];
  return [asDoubtful(left), asDoubtful(right)];
}

function isAlike(a: TextPiece, b: TextPiece): boolean {
  const shift = SHIFT * a.size;
  return Math.abs(a.y - b.y) <= shift && Math.abs(a.size - b.size) <= shift;
}

/** What the right piece has more than the left one, whose letters it repeats; else undefined. */
function restOf(left: TextPiece, right: TextPiece): string | undefined {
  for (let at = 0; at < left.text.length; at += 1) {
    const shift = left.x + widthOf(left, left.text.slice(0, at)) - right.x;
    const tail = left.text.slice(at);
    if (Math.abs(shift) > SHIFT * left.size) continue;
    if (tail.startsWith(right.text)) return '';
    if (right.text.startsWith(tail)) return right.text.slice(tail.length);
  }
  return undefined;
}

function cutTo(piece: TextPiece, rest: string): TextPiece | undefined {
  if (rest === '') return undefined;
  const width = widthOf(piece, rest);
  return { ...piece, text: rest, x: piece.x + piece.width - width, width };
}

/** How wide a part of a piece is: Chinese letters are as wide as two others. */
const widthOf = (piece: TextPiece, part: string): number =>
  (piece.width * halvesOf(part)) / halvesOf(piece.text);

const halvesOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? 1 : 2), 0);

/** Words stay as they are: only what is read as a figure must not be taken for another. */
function asDoubtful(piece: TextPiece): TextPiece {
  const isFigure = /\d/.test(piece.text) && !piece.text.endsWith(DOUBT);
  return isFigure ? { ...piece, text: `${piece.text} ${DOUBT}` } : piece;
}
