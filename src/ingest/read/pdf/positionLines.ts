import type { Place } from '../../../model/place.ts';
import type { Block } from '../sourceDocument.ts';
import { attachRests } from './attachRests.ts';
import { castDoubt, DOUBT } from './castDoubt.ts';
import { dropRepeatedHeaders } from './dropRepeatedHeaders.ts';
import { findHeaderCells } from './headerCells.ts';
import { joinRowLines } from './joinRowLines.ts';
import { findLabelBlocks, type LabelBlock } from './labelBlocks.ts';
import { leaveOutRowNumbers } from './leaveOutRowNumbers.ts';
import { startsWithMarker } from './listMarker.ts';
import { isPageNumber } from './pageBlocks.ts';
import type { PdfPage, TextPiece } from './pdfPage.ts';
import { findBeside, isLabelled, labelOf, piecesBeside } from './rowLabels.ts';
import { doubtfulCells, findShortRows } from './shortRows.ts';
import { findTableRows, heightOf, type OpenTable, type TableRow } from './tableRows.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';
import { FULL_WIDTH, isValue, type ValueColumn } from './valueRows.ts';

/** The least distance of two lines of text, in letters. */
const LINE_HEIGHT = 0.95;

/**
 * Reads pages by the position of their text alone: rows of figures become one line each, their
 * label first, cells separated by TAB; everything else is a line with TAB where a gap is wide.
 * Names of groups of rows, which stand beside several rows, are left out.
 */
export function buildPositionBlocks(pages: readonly PdfPage[]): Block[] {
  const blocks: LineBlock[] = [];
  let open: OpenTable = { columns: [], isOpen: false };
  for (const page of dropRepeatedHeaders(leaveOutRowNumbers(pages))) {
    const read = readPage(page, open);
    open = read.open;
    const before = blocks.findLastIndex((block) => block.isRow);
    const row = blocks[before];
    const head = read.heads.find(
      ({ left, size }) => Math.abs(left - (row?.labelLeft ?? 0)) <= size,
    );
    if (row && head) {
      blocks[before] = { ...row, text: row.text.replace(/\t|$/, `${head.text}$&`) };
    }
    const rest = row?.columns && before === blocks.length - 1 ? read.restOfFigures : [];
    if (row?.columns && rest.length > 0) {
      const [label = '', ...cells] = (blocks[before] ?? row).text.split('\t');
      const doubtful = castDoubt({ columns: row.columns }, cells, rest);
      blocks[before] = { ...row, text: [label, ...doubtful].join('\t') };
    }
    blocks.push(...read.lines);
  }
  return blocks.map(({ text, place }) => ({ kind: 'line', text, place }));
}

interface LineBlock {
  readonly text: string;
  readonly place: Place;
  readonly y: number;
  readonly isRow: boolean;
  /** Those of a row with a label. */
  readonly columns?: readonly ValueColumn[];
  /** Where a row's label begins. */
  readonly labelLeft?: number;
}

interface PageReading {
  /** Ends of labels that the page before began. */
  readonly heads: readonly LabelBlock[];
  /** Figures alone on the first line: those of the last row of the page before may go on there. */
  readonly restOfFigures: readonly TextPiece[];
  readonly lines: readonly LineBlock[];
  /** The page's last table. */
  readonly open: OpenTable;
}

/** `before` is the last table of the pages before. */
function readPage(page: PdfPage, before: OpenTable): PageReading {
  const all = findTextLines(page.pieces).filter((line) => !isPageNumber(line, page));
  const { rows: lines, open } = findTableRows(all, before);
  const blocks = findLabelBlocks(piecesBeside(lines.filter(isLabelled), page));
  const found = joinRowLines(lines, (row) => findBeside(row, blocks));
  const candidates = found.filter(isLabelled);
  const labels = new Map(candidates.map((row) => [row, labelOf(row, candidates, blocks)]));
  const kept = found.filter((row) => !row.isSparse || (labels.get(row) && !isWithin(row, found)));
  const labelled = kept.filter((row) => labels.has(row));
  const names = [...labels.values()];
  const heads = blocks.filter((block) => isHead(block, all, labelled, names));
  const used = new Set(kept.flatMap((row) => row.line.pieces));
  for (const block of blocks) {
    if (heads.includes(block) || names.includes(block) || isAmong(block, labelled)) {
      for (const piece of block.pieces) used.add(piece);
    }
  }
  const free = all.flatMap((line) => line.pieces).filter((piece) => !used.has(piece));
  const firsts = [labelled[0], kept.find((row) => row.values.length >= FULL_WIDTH)];
  const headers = firsts.flatMap((row) => (row && findHeaderCells(findTextLines(free), row)) ?? []);
  const named = new Set(headers.flatMap(({ pieces }) => pieces));
  const others = free.filter((piece) => !named.has(piece));
  const { short, others: words } = findShortRows(findTextLines(others));
  const unnamed = kept.filter((row) => isLabelled(row) && !labels.get(row));
  const isNamed = (row: TableRow) => !unnamed.includes(row);
  const { cells, used: attached, doubtful } = attachRests([...kept, ...short], words, isNamed);
  const rest = words.filter((line) => !line.pieces.some((piece) => attached.has(piece)));
  const textOf = (line: TextLine) =>
    doubtful.has(line)
      ? line.pieces.map(({ text }) => `${text} ${DOUBT}`).join('\t')
      : textOfLine(line, '\t') + doubtfulCells(line, unnamed, short, words);
  const laid = [
    ...rest.map((line) => toBlock(page, line, textOf(line))),
    ...headers.map((header) => toBlock(page, header.line, header.cells.join('\t'))),
    ...short.map((row) => toBlock(page, row.line, [row.label, ...cells(row)].join('\t'))),
    ...kept.map((row) => toRowBlock(page, row, cells(row), labels.get(row))),
  ];
  const [first] = all;
  const restOfFigures = first?.pieces.every(isValue) ? first.pieces : [];
  return { heads, restOfFigures, lines: laid.toSorted((a, b) => b.y - a.y), open };
}

/** Whether a row stands nearer to another than the lines of a text: it is a line of its cells. */
function isWithin(row: TableRow, rows: readonly TableRow[]): boolean {
  return rows.some(
    (each) =>
      each !== row && Math.abs(heightOf(each) - heightOf(row)) < row.line.size * LINE_HEIGHT,
  );
}

/** Whether a block stands between the first row and the last. */
function isAmong(block: LabelBlock, rows: readonly TableRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  return block.top < first.line.y + block.size && block.bottom > last.line.y - block.size;
}

/** Whether a block is the rest of a label: no number of its own, first on the page, names no row. */
function isHead(
  block: LabelBlock,
  lines: readonly TextLine[],
  rows: readonly TableRow[],
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

/** A row of table 4 has no label; that of another may not have been found. */
function toRowBlock(
  page: PdfPage,
  row: TableRow,
  cells: readonly string[],
  label: LabelBlock | undefined,
): LineBlock {
  const lead = isLabelled(row) ? [label?.text ?? ''] : [];
  const block = toBlock(page, row.line, [...lead, ...cells].join('\t'));
  return { ...block, isRow: true, ...(label && { labelLeft: label.left, columns: row.columns }) };
}
