import { formatPlace, type Place } from '../../model/place.ts';
import type { Block, GridCell, SourceDocument } from '../read/sourceDocument.ts';
import type { ExcerptLine } from './doubt.ts';

const LINES_AROUND = 2;
const LONGEST_LINE = 240;
const BETWEEN_CELLS = ' │ ';

/** One line of text or one row of a table; its cells' places, a line's own as the only one. */
interface PrintedLine {
  readonly text: string;
  readonly places: readonly [Place, ...Place[]];
}

/**
 * The lines and rows around a place, that of the place itself marked; none where the document has no
 * such place. A place that only the document's second reading knows is looked up there.
 */
export function excerptAt(document: SourceDocument, place: Place): ExcerptLine[] {
  for (const blocks of [document.blocks, document.witness ?? []]) {
    const lines = blocks.flatMap(linesOf);
    const here = findLine(lines, place);
    if (here !== undefined) return linesAround(lines, here, place);
  }
  return [];
}

const LINES_OF_HEAD = 5;

/** How a document begins: what tells a person at a glance what it is. */
export function excerptOfHead(document: SourceDocument): ExcerptLine[] {
  const printed = document.blocks.flatMap(linesOf).filter(({ text }) => text.trim() !== '');
  return printed.slice(0, LINES_OF_HEAD).map(({ text, places }) => ({
    place: formatPlace(places[0]),
    text: cut(text, 0),
    isHere: false,
  }));
}

function linesAround(lines: readonly PrintedLine[], here: number, place: Place): ExcerptLine[] {
  const from = Math.max(0, here - LINES_AROUND);
  return lines.slice(from, here + LINES_AROUND + 1).flatMap((line, index) => {
    const isHere = from + index === here;
    const text = isHere ? cutAround(line.text, place) : cut(line.text, 0);
    return text === '' && !isHere ? [] : [{ place: formatPlace(line.places[0]), text, isHere }];
  });
}

function linesOf(block: Block): PrintedLine[] {
  if (block.kind === 'line') return [{ text: block.text, places: [block.place] }];
  return block.grid.rows.flatMap((cells) => {
    const [first, ...rest] = cells;
    return first ? [rowOf([first, ...rest])] : [];
  });
}

function rowOf(cells: readonly [GridCell, ...GridCell[]]): PrintedLine {
  const [first, ...rest] = cells;
  const text = cells.map((cell) => oneLine(cell.text)).join(BETWEEN_CELLS);
  return { text, places: [first.place, ...rest.map((cell) => cell.place)] };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function findLine(lines: readonly PrintedLine[], place: Place): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { places }] of lines.entries()) {
    for (const known of places) {
      const distance = distanceOf(known, place);
      if (distance < least) [nearest, least] = [at, distance];
    }
  }
  return nearest;
}

/** How far a line's place is from the one that is sought; infinite where it cannot be the one. */
function distanceOf(known: Place, place: Place): number {
  const never = Number.POSITIVE_INFINITY;
  if (known.in === 'text' && place.in === 'text') return known.line === place.line ? 0 : never;
  if (known.in === 'table' && place.in === 'table') {
    return known.table === place.table && known.row === place.row ? 0 : never;
  }
  if (known.in === 'page' && place.in === 'page') {
    if (known.page !== place.page) return never;
    // Reading goes along lines: a piece of the same height is nearer than one above or below.
    return Math.abs(known.y - place.y) * 1000 + Math.abs(known.x - place.x);
  }
  if (known.in === 'sheet' && place.in === 'sheet') {
    return known.sheet === place.sheet && rowNumber(known.cell) === rowNumber(place.cell)
      ? 0
      : never;
  }
  return never;
}

const rowNumber = (cell: string) => cell.replace(/^[A-Z]+/, '');

function cutAround(text: string, place: Place): string {
  const column = place.in === 'text' ? place.column - 1 : 0;
  return cut(text, Math.max(0, column - LONGEST_LINE / 2));
}

/** At most a few lines of a paragraph or of a document that is one long line. */
function cut(text: string, from: number): string {
  const rest = text.slice(from).trim();
  const shown = rest.length > LONGEST_LINE ? `${rest.slice(0, LONGEST_LINE)}…` : rest;
  return from > 0 ? `…${shown}` : shown;
}
