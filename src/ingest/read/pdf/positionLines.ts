import type { Place } from '../../../model/place.ts';
import type { Block } from '../sourceDocument.ts';
import { findLabelBlocks, type LabelBlock } from './labelBlocks.ts';
import { startsWithMarker } from './listMarker.ts';
import { isPageNumber } from './pageBlocks.ts';
import { middleOf, type PdfPage, type TextPiece } from './pdfPage.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';

/** A row of a table told by where its figures stand. */
interface ValueRow {
  readonly line: TextLine;
  readonly values: readonly TextPiece[];
}

/** Table 3 has seven figures in a row and table 4 fifteen; no prose has five numbers side by side. */
const FEWEST_VALUES = 5;
/** A row of as many figures is one of table 4, which has no labels beside it. */
const FULL_WIDTH = 10;
/** A label may begin this many letters above its figures, and end as far below. */
const REACH = 6;
const VALUE = /^[-+−–]?[\d,.，．０-９]+$|^[/／—–\-－―]+$/;

/**
 * Reads pages by the position of their text alone: rows of figures become one line each, their
 * label first, cells separated by TAB; everything else is a line with TAB where a gap is wide.
 * Names of groups of rows, which stand beside several rows, are left out.
 */
export function buildPositionBlocks(pages: readonly PdfPage[]): Block[] {
  const blocks: LineBlock[] = [];
  for (const page of pages) {
    const { heads, lines } = readPage(page);
    const before = blocks.findLastIndex((block) => block.isRow);
    const row = blocks[before];
    const head = heads.find(({ left, size }) => Math.abs(left - (row?.labelLeft ?? 0)) <= size);
    if (row && head) {
      blocks[before] = { ...row, text: row.text.replace(/\t|$/, `${head.text}$&`) };
    }
    blocks.push(...lines);
  }
  return blocks.map(({ text, place }) => ({ kind: 'line', text, place }));
}

interface LineBlock {
  readonly text: string;
  readonly place: Place;
  readonly y: number;
  readonly isRow: boolean;
  /** Where a row's label begins. */
  readonly labelLeft?: number;
}

/** The lines of one page; `heads` are ends of labels that the page before began. */
function readPage(page: PdfPage): { heads: LabelBlock[]; lines: LineBlock[] } {
  const all = findTextLines(page.pieces).filter((line) => !isPageNumber(line, page));
  const rows = all.flatMap(toValueRow);
  const labelled = rows.filter((row) => row.values.length < FULL_WIDTH);
  const blocks = findLabelBlocks(piecesBeside(labelled, page));
  const labels = new Map(labelled.map((row) => [row, labelOf(row, labelled, blocks)]));
  const heads = blocks.filter((block) => isHead(block, all, labelled, [...labels.values()]));
  const used = new Set(rows.flatMap((row) => row.line.pieces));
  const named = [...labels.values()];
  for (const block of blocks) {
    if (heads.includes(block) || named.includes(block) || isAmong(block, labelled)) {
      for (const piece of block.pieces) used.add(piece);
    }
  }
  const rest = all.flatMap((line) => line.pieces).filter((piece) => !used.has(piece));
  const lines = [
    ...findTextLines(rest).map((line) => toBlock(page, line, textOfLine(line, '\t'))),
    ...rows.map((row) => toRowBlock(page, row, rows, labels)),
  ];
  return { heads, lines: lines.toSorted((a, b) => b.y - a.y) };
}

/** Whether a block stands between the first row and the last. */
function isAmong(block: LabelBlock, rows: readonly ValueRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  return block.top < first.line.y + block.size && block.bottom > last.line.y - block.size;
}

/** Whether a block is the rest of a label: no number of its own, first on the page, names no row. */
function isHead(
  block: LabelBlock,
  lines: readonly TextLine[],
  rows: readonly ValueRow[],
  labels: readonly (LabelBlock | undefined)[],
): boolean {
  const [first, row] = [lines[0], rows[0]];
  if (!first || !row || labels.includes(block) || startsWithMarker(block.text)) return false;
  return block.pieces.some((piece) => first.pieces.includes(piece)) && block.bottom > row.line.y;
}

function toBlock(page: PdfPage, line: TextLine, text: string): LineBlock {
  const [x, y] = [Math.round(line.left), Math.round(line.y)];
  return { text, place: { in: 'page', page: page.number, x, y }, y: line.y, isRow: false };
}

type Labels = ReadonlyMap<ValueRow, LabelBlock | undefined>;

function toRowBlock(
  page: PdfPage,
  row: ValueRow,
  rows: readonly ValueRow[],
  labels: Labels,
): LineBlock {
  const label = labels.get(row);
  const lead = labels.has(row) ? [label?.text ?? ''] : [];
  const block = toBlock(page, row.line, [...lead, ...cellsOf(row, rows)].join('\t'));
  return { ...block, isRow: true, ...(label && { labelLeft: label.left }) };
}

function toValueRow(line: TextLine): ValueRow[] {
  const last = line.pieces.findLastIndex((piece) => !VALUE.test(piece.text));
  const values = line.pieces.slice(last + 1);
  return values.length >= FEWEST_VALUES ? [{ line, values }] : [];
}

/** Figures by column. A row of fewer figures than its neighbours leaves those columns blank. */
function cellsOf(row: ValueRow, rows: readonly ValueRow[]): string[] {
  const fullest = rows
    .filter((each) => each.values.length > row.values.length && each.values.length < FULL_WIDTH)
    .toSorted((a, b) => b.values.length - a.values.length)[0];
  if (!fullest) return row.values.map((piece) => piece.text);
  const cells = fullest.values.map(() => '');
  for (const piece of row.values) {
    const distances = fullest.values.map((each) => Math.abs(middleOf(each).x - middleOf(piece).x));
    const column = distances.indexOf(Math.min(...distances));
    cells[column] = [cells[column], piece.text].filter((text) => text !== '').join(' ');
  }
  return cells;
}

/** Text left of the figures, from a little above the first row to a little below the last. */
function piecesBeside(rows: readonly ValueRow[], page: PdfPage): TextPiece[] {
  const figures = new Set(rows.flatMap((row) => row.values));
  const [top, bottom] = [rows[0]?.line.y ?? 0, rows.at(-1)?.line.y ?? 0];
  const left = Math.min(...rows.map((row) => row.values[0]?.x ?? page.width));
  return page.pieces.filter(
    (piece) =>
      !figures.has(piece) &&
      piece.x + piece.width <= left + piece.size &&
      piece.y <= top + REACH * piece.size &&
      piece.y >= bottom - REACH * piece.size,
  );
}

/** Of the blocks beside a row the rightmost names it; those further left name groups of rows. */
function labelOf(
  row: ValueRow,
  rows: readonly ValueRow[],
  blocks: readonly LabelBlock[],
): LabelBlock | undefined {
  const label = blocks
    .filter((block) => isBeside(block, row))
    .toSorted((a, b) => b.left - a.left)[0];
  // A block beside two rows is a group's name, or two labels run together: neither names the row.
  const shared = label && rows.filter((each) => isBeside(label, each)).length > 1;
  return shared ? undefined : label;
}

function isBeside(block: LabelBlock, { line }: ValueRow): boolean {
  return block.bottom - line.size * 0.5 <= line.y && line.y <= block.top + line.size * 0.5;
}
