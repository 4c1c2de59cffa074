import type { PdfPage, TextPiece } from './pdfPage.ts';

/** The number of a row in a column of its own; with a dot after it, it is part of a label. */
const NUMBER = /^[(（]?(\d{1,2})[)）]?$/;
/** Numbers begin, end or have their middle so near to one another, in letters. */
const ALIGNED = 0.3;
/** A row's label may begin and end this many letters above and below its number. */
const BESIDE = 2.2;
/** Fewer numbers that count up may be figures. */
const FEWEST = 3;

interface Numbered {
  readonly piece: TextPiece;
  readonly value: number;
}

/**
 * Leaves out a column of row numbers (序号) that an undrawn table has left of all its labels: numbers
 * that count up one by one from 1, over the pages, each the first on its line with words only after
 * it. Beside a label of two lines such a number would be the first figure of its row.
 */
export function leaveOutRowNumbers(pages: readonly PdfPage[]): readonly PdfPage[] {
  const chains: Numbered[][] = [];
  for (const next of pages.flatMap(findNumbers)) {
    const chain = chains.findLast((each) => follows(next, each.at(-1)));
    if (chain) chain.push(next);
    else if (next.value === 1) chains.push([next]);
  }
  const numbers = chains.filter((chain) => chain.length >= FEWEST).flat();
  if (numbers.length === 0) return pages;
  const gone = new Set(numbers.map(({ piece }) => piece));
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter((piece) => !gone.has(piece)),
  }));
}

/** From the top down. */
function findNumbers({ pieces }: PdfPage): Numbered[] {
  return pieces
    .flatMap((piece) => {
      const value = Number(NUMBER.exec(piece.text)?.[1] ?? 0);
      return value > 0 && isFirst(piece, pieces) ? [{ piece, value }] : [];
    })
    .toSorted((a, b) => b.piece.y - a.piece.y);
}

const follows = (next: Numbered, last: Numbered | undefined): boolean =>
  last !== undefined && next.value === last.value + 1 && areAligned(next.piece, last.piece);

function areAligned(a: TextPiece, b: TextPiece): boolean {
  const [left, right] = [a.x - b.x, a.x + a.width - b.x - b.width];
  return [left, right, (left + right) / 2].some((gap) => Math.abs(gap) <= ALIGNED * a.size);
}

/** Whether only words and figures after it stand at a number's height, and words among them. */
function isFirst(number: TextPiece, pieces: readonly TextPiece[]): boolean {
  const beside = pieces.filter(
    (piece) => piece !== number && Math.abs(piece.y - number.y) <= BESIDE * number.size,
  );
  const words = beside.filter(({ text }) => /\p{Script=Han}/u.test(text));
  return (
    words.some(({ x }) => x >= number.x + number.width) &&
    words.every(({ x, width }) => x + width > number.x) &&
    beside.every(({ x, y }) => Math.abs(y - number.y) > number.size / 2 || x > number.x)
  );
}
