import { raiseDigits } from '../raiseDigits.ts';
import { DOUBT } from './castDoubt.ts';
import type { TextPiece } from './pdfPage.ts';

/** A note's mark is this share of its figure's height, and stands so much higher, in letters. */
const SMALLER = 0.9;
const LOWEST = 0.1;
const HIGHEST = 0.8;
/** How near to the end of its figure it stands, in letters. */
const NEAR = 0.25;
/** Points; pieces are looked up by where they end. */
const STEP = 4;

/**
 * Joins the marks of notes, which are small and raised, to what they stand after, with their digits
 * as superscripts: a figure 12 with the mark 2 is 12², never 122, nor two figures side by side.
 */
export function joinRaised(pieces: readonly TextPiece[]): TextPiece[] {
  const byEnd = Map.groupBy(pieces, ({ x, width }) => Math.round((x + width) / STEP));
  const marks = new Map<TextPiece, TextPiece>();
  for (const piece of pieces) {
    const at = Math.round(piece.x / STEP);
    const before = [at - 1, at, at + 1].flatMap((key) => byEnd.get(key) ?? []);
    const base = before.find((each) => isMarkOf(piece, each));
    if (base && !marks.has(base)) marks.set(base, piece);
  }
  const joined = new Set(marks.values());
  return pieces
    .filter((piece) => !joined.has(piece))
    .map((piece) => {
      const mark = marks.get(piece);
      return mark ? join(piece, mark) : piece;
    });
}

function isMarkOf(mark: TextPiece, base: TextPiece): boolean {
  const raised = (mark.y - base.y) / base.size;
  const gap = mark.x - base.x - base.width;
  return (
    !mark.text.includes(DOUBT) &&
    mark.size < SMALLER * base.size &&
    raised >= LOWEST &&
    raised <= HIGHEST &&
    Math.abs(gap) <= NEAR * base.size
  );
}

function join(base: TextPiece, mark: TextPiece): TextPiece {
  const width = mark.x + mark.width - base.x;
  return { ...base, text: base.text + raiseDigits(mark.text), width };
}
