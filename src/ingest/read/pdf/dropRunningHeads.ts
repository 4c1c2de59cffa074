import { MARGIN } from './pageBlocks.ts';
import type { PdfPage } from './pdfPage.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';

/** How far the same head may stand from where it stood on the page before, in points. */
const SAME_PLACE = 1.5;

/**
 * Leaves out the lines at the edges that every page from the second on has in the same place with
 * the same text. They part a table, or a row of it, from the rest of it on the next page, and their
 * digits are no figures. The first page keeps its own: the report's title may stand there only.
 */
export function dropRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const [first, second, ...others] = pages;
  if (!first || !second) return pages;
  const rest = [second, ...others];
  const witnesses = others.length === 0 ? [first] : others;
  const edges = witnesses.map(edgeLines);
  const heads = edgeLines(second).filter((head) =>
    edges.every((lines) => lines.some((line) => isSameLine(head, line))),
  );
  return heads.length === 0 ? pages : [first, ...rest.map((page) => without(page, heads))];
}

function edgeLines(page: PdfPage): TextLine[] {
  const atEdge = page.pieces.filter(({ y }) => y < MARGIN || y > page.height - MARGIN);
  return findTextLines(atEdge);
}

function isSameLine(a: TextLine, b: TextLine): boolean {
  return (
    Math.abs(a.y - b.y) <= SAME_PLACE &&
    Math.abs(a.left - b.left) <= SAME_PLACE &&
    textOfLine(a) === textOfLine(b)
  );
}

function without(page: PdfPage, heads: readonly TextLine[]): PdfPage {
  const gone = edgeLines(page).filter((line) => heads.some((head) => isSameLine(head, line)));
  const pieces = new Set(gone.flatMap((line) => line.pieces));
  return { ...page, pieces: page.pieces.filter((piece) => !pieces.has(piece)) };
}
