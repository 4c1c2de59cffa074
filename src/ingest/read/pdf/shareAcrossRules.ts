import type { Rule, TextPiece } from './pdfPage.ts';

const DIGITS = /^[\p{Nd},.]{2,}$/u;
/** Commas and points are so wide, in digits. */
const MARK_WIDTH = 0.5;
/** How far from the border between two digits a line may stand, in digits. */
const NEAR_BORDER = 0.4;
/** A dotted line has gaps of no more points than this. */
const GAP = 4;

/**
 * Figures that fill their cells touch, and the library joins them into one. Where a drawn line
 * stands between two digits they may be the figures of two cells, or one that is wider than its
 * own: each side gets both, with a space, which is no number.
 */
export function shareAcrossRules(
  pieces: readonly TextPiece[],
  rules: readonly Rule[],
): TextPiece[] {
  const byPlace = Map.groupBy(
    rules.filter(({ direction }) => direction === 'vertical'),
    ({ at }) => Math.round(at),
  );
  return pieces.flatMap((piece) => {
    const cut = DIGITS.test(piece.text) ? findCut(piece, byPlace) : undefined;
    if (cut === undefined) return [piece];
    const text = `${piece.text.slice(0, cut)} ${piece.text.slice(cut)}`;
    const width = (piece.width * digitsOf(piece.text.slice(0, cut))) / digitsOf(piece.text);
    return [
      { ...piece, text, width },
      { ...piece, text, x: piece.x + width, width: piece.width - width },
    ];
  });
}

/** How wide a figure is, in digits. */
function digitsOf(text: string): number {
  const marks = text.replaceAll(/[^,.]/g, '').length;
  return text.length - marks * (1 - MARK_WIDTH);
}

/** After how many letters a line crosses a figure. */
function findCut(
  { text, x, y, width, size }: TextPiece,
  rules: ReadonlyMap<number, readonly Rule[]>,
): number | undefined {
  const digit = width / digitsOf(text);
  for (let cut = 1; cut < text.length; cut += 1) {
    const border = x + digitsOf(text.slice(0, cut)) * digit;
    const near = [-2, -1, 0, 1, 2].flatMap((step) => rules.get(Math.round(border) + step) ?? []);
    const middle = y + size * 0.35;
    const crosses = ({ at, from, to }: Rule) =>
      Math.abs(at - border) <= NEAR_BORDER * digit && from - GAP <= middle && middle <= to + GAP;
    if (near.some(crosses)) return cut;
  }
  return undefined;
}
