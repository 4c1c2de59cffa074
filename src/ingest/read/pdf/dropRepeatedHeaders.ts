import type { PdfPage, TextPiece } from './pdfPage.ts';
import { findTextLines } from './textLines.ts';
import { FEWEST_VALUES, isValue, toValueRow } from './valueRows.ts';

/**
 * Leaves out the header that a table repeats at the top of a page: the first lines, as long as all
 * they have stood in the same place across the page, with the same text, above a table's figures
 * on a page before. A line of figures alone may be lines of the cells below it.
 */
export function dropRepeatedHeaders(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Set<string>();
  return pages.map((page) => {
    const lines = findTextLines(page.pieces);
    const first = lines.findIndex(
      ({ pieces }) => pieces.every(isValue) || !pieces.every((piece) => seen.has(keyOf(piece))),
    );
    const gone = new Set(lines.slice(0, Math.max(first, 0)).flatMap(({ pieces }) => pieces));
    const row = lines.findLastIndex((line) => isRow(toValueRow(line)));
    for (const line of lines.slice(0, Math.max(row, 0))) {
      for (const piece of line.pieces) seen.add(keyOf(piece));
    }
    return gone.size === 0
      ? page
      : { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) };
  });
}

const keyOf = ({ text, x, width }: TextPiece): string =>
  `${text} ${Math.round(x)} ${Math.round(width)}`;

const isRow = (row: ReturnType<typeof toValueRow>): boolean =>
  row !== undefined && row.values.length >= FEWEST_VALUES;
