import type { Block } from '../sourceDocument.ts';
import { type FilledTable, fillTable, goesOn, isInTable, joinTables, toGrid } from './fillTable.ts';
import { startsWithMarker } from './listMarker.ts';
import type { PdfPage } from './pdfPage.ts';
import type { RuledTable } from './ruledTables.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';

/** A line of running text, or a table, at its height on its page. */
type Element =
  | { readonly kind: 'line'; readonly line: TextLine; readonly text: string; readonly page: number }
  | { readonly kind: 'table'; readonly table: FilledTable; readonly page: number };

/** Points at the top and foot of a page where page numbers stand. */
export const MARGIN = 60;
/** - 3 -, 3 / 9, 第 3 页 共 9 页. */
const PAGE_NUMBER =
  /^[-—–―－·\s]*第?\s*\d{1,3}\s*页?(?:[\s/／,，|]*共?\s*\d{1,3}\s*页?)?[-—–―－·\s]*$/;

/**
 * Lays pages out as blocks: `tablesOf` says which tables a page has, and `textOf` how a line
 * outside them is written. Page numbers go; a table that fills the foot of a page goes on at the
 * top of the next; lines broken by the page's width are joined into paragraphs.
 */
export function buildPageBlocks(
  pages: readonly PdfPage[],
  tablesOf: (page: PdfPage) => readonly RuledTable[],
): Block[] {
  const elements = joinElements(pages.flatMap((page) => elementsOf(page, tablesOf(page))));
  return joinParagraphs(elements);
}

function elementsOf(page: PdfPage, tables: readonly RuledTable[]): Element[] {
  const outside = page.pieces.filter((piece) => !tables.some((table) => isInTable(table, piece)));
  const lines = findTextLines(outside)
    .filter((line) => !isPageNumber(line, page))
    .map((line): [number, Element] => [
      line.y,
      { kind: 'line', line, text: textOfLine(line), page: page.number },
    ]);
  const filled = tables.map((table): [number, Element] => [
    table.rows[0] ?? 0,
    { kind: 'table', table: fillTable(table, page), page: page.number },
  ]);
  return [...lines, ...filled].toSorted(([a], [b]) => b - a).map(([, element]) => element);
}

export function isPageNumber(line: TextLine, page: PdfPage): boolean {
  const atEdge = line.y < MARGIN || line.y > page.height - MARGIN;
  return atEdge && PAGE_NUMBER.test(textOfLine(line));
}

function joinElements(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    const goes =
      last?.kind === 'table' &&
      element.kind === 'table' &&
      element.page === last.page + 1 &&
      goesOn(last.table, element.table);
    if (goes) {
      joined[joined.length - 1] = { ...element, table: joinTables(last.table, element.table) };
    } else joined.push(element);
  }
  return joined;
}

/** Prose is indented by two letters; a line that starts at the margin goes on from the last. */
const INDENT = 1;
/** How far from the right margin a full line may end, in letters. */
const RAGGED = 2;
/** Lines further apart than this, in letters, are not of one paragraph. */
const FAR = 3;

function joinParagraphs(elements: readonly Element[]): Block[] {
  const lines = elements.flatMap((element) => (element.kind === 'line' ? [element.line] : []));
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const blocks: Block[] = [];
  let last: Extract<Element, { kind: 'line' }> | undefined;
  for (const element of elements) {
    if (element.kind === 'table') {
      blocks.push({ kind: 'table', grid: toGrid(element.table) });
      last = undefined;
      continue;
    }
    const { line, text, page } = element;
    const before = blocks.at(-1);
    const samePage = last?.page === page;
    const goes =
      last !== undefined &&
      last.line.right >= right - RAGGED * last.line.size &&
      line.left <= left + INDENT * line.size &&
      !startsWithMarker(text) &&
      (!samePage || last.line.y - line.y <= FAR * line.size);
    if (goes && before?.kind === 'line') {
      blocks[blocks.length - 1] = { ...before, text: before.text + text };
    } else {
      const place = { in: 'page', page, x: Math.round(line.left), y: Math.round(line.y) } as const;
      blocks.push({ kind: 'line', text, place });
    }
    last = element;
  }
  return blocks;
}
