import { raiseDigits } from '../raiseDigits.ts';
import type { TextPiece } from './pdfPage.ts';

/** Pieces on one baseline, from the left. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Letters of one line may stand this share of their height above or below one another. */
const BASELINE = 0.45;
/** A gap of this share of the letters' height is a space. */
const SPACE = 0.4;
/** Letters this much smaller than their line's are notes' marks. */
const NOTE_MARK = 0.75;

/** Groups pieces into lines, from the top down. */
export function findTextLines(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const first = lines.at(-1)?.[0];
    const reach = BASELINE * Math.max(first?.size ?? 0, piece.size);
    if (first && first.y - piece.y <= reach) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map(toLine);
}

function toLine(pieces: readonly TextPiece[]): TextLine {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  return {
    pieces: sorted,
    left: Math.min(...sorted.map((piece) => piece.x)),
    right: Math.max(...sorted.map((piece) => piece.x + piece.width)),
    y: Math.max(...sorted.map((piece) => piece.y)),
    size: Math.max(...sorted.map((piece) => piece.size)),
  };
}

/**
 * The text of a line: a space where there is one, `wide` where the gap is as wide as a letter
 * (between the columns of a table without lines).
 */
export function textOfLine(line: TextLine, wide = ' '): string {
  let text = '';
  let end = line.left;
  for (const piece of line.pieces) {
    const gap = piece.x - end;
    if (text !== '' && gap > line.size) text += wide;
    else if (text !== '' && gap > line.size * SPACE) text += ' ';
    text += piece.size < line.size * NOTE_MARK ? raiseDigits(piece.text) : piece.text;
    end = piece.x + piece.width;
  }
  return text;
}
