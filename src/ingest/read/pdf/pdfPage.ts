/** A piece of text as the page shows it: points from the lower left corner, y of the baseline. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

/** A straight line along an axis, thin boxes included: points from the lower left corner. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page with its text upright: one that lies on its side is turned, and its points with it. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  readonly rules: readonly Rule[];
  /** Letters that are there to be searched and not to be seen. */
  readonly unseen: number;
}

export const middleOf = (piece: TextPiece): { x: number; y: number } => ({
  x: piece.x + piece.width / 2,
  y: piece.y + piece.size * 0.35,
});
