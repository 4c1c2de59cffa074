import type { Place } from '../../../model/place.ts';
import { expandSpans } from '../../grid/expandSpans.ts';
import type { Block, SourceDocument, TableGrid } from '../../read/sourceDocument.ts';
import { isPageFurniture } from './pageFurniture.ts';

/** A document as one text in which tables are found, with the way back to block and place. */
export interface TextFlow {
  readonly text: string;
  readonly placeAt: (position: number) => Place;
  readonly blockAt: (position: number) => number;
}

/** Markup that Markdown files have for a line break and a blank. */
const MARKUP = /<br ?\/?>|&nbsp;/gi;
const mayBeMarkup = (text: string) => text.includes('<') || text.includes('&');
/** Markup and page furniture (`-1-`) are longer than most cells that have a line of their own. */
const SHORTEST_CHANGED = 3;

/**
 * Lays the blocks out one after the other. Page furniture becomes a page break of the same length,
 * markup becomes spaces; a table's rows become lines with a pipe after each cell (and a space before
 * the pipe, since runs of pipes mean something: see dropsBlanks).
 */
export function layFlow({ text, blocks }: SourceDocument): TextFlow {
  return text === undefined ? layBlocks(blocks) : layLines(blocks, text);
}

function layBlocks(blocks: readonly Block[]): TextFlow {
  const texts: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  const places: Place[] = [];
  let length = 0;
  const add = (text: string, block: number, place: Place) => {
    starts.push(length);
    origins.push(block);
    places.push(place);
    texts.push(text);
    length += text.length;
  };
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      addTable(block.grid, (text, place) => add(text, index, place));
      return;
    }
    add(toFlowLine(block.text, true), index, block.place);
    texts.push('\n');
    length += 1;
  });
  // A line of text that ends the document may have been cut; a table's last cell was not.
  if (blocks.at(-1)?.kind === 'line') texts.pop();
  return {
    text: texts.join(''),
    placeAt: (position) => {
      const at = indexAt(starts, position);
      return placeWithin(places[at], position - (starts[at] ?? 0));
    },
    blockAt: (position) => origins[indexAt(starts, position)] ?? 0,
  };
}

/** Where all blocks are lines of one text: it is the flow, but for the few lines that change. */
function layLines(lines: readonly Block[], whole: string): TextFlow {
  const mayHaveMarkup = mayBeMarkup(whole);
  const starts = new Array<number>(lines.length);
  const texts: string[] = [];
  let taken = 0;
  let start = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = textOf(lines[at]);
    const flowLine = toFlowLine(line, mayHaveMarkup);
    if (flowLine !== line) {
      texts.push(whole.slice(taken, start), flowLine);
      taken = start + line.length;
    }
    starts[at] = start;
    start += line.length + 1;
  }
  return {
    text: taken === 0 ? whole : [...texts, whole.slice(taken)].join(''),
    placeAt: (position) => {
      const at = indexAt(starts, position);
      return placeWithin(placeOf(lines[at]), position - (starts[at] ?? 0));
    },
    blockAt: (position) => indexAt(starts, position),
  };
}

const textOf = (block: Block | undefined) => (block?.kind === 'line' ? block.text : '');
const placeOf = (block: Block | undefined) => (block?.kind === 'line' ? block.place : undefined);

function toFlowLine(line: string, mayHaveMarkup: boolean): string {
  if (line.length < SHORTEST_CHANGED) return line;
  if (isPageFurniture(line)) return '\f'.repeat(line.length);
  if (!mayHaveMarkup || !mayBeMarkup(line)) return line;
  return line.replace(MARKUP, (found) => ' '.repeat(found.length));
}

/** Spans are expanded so that all rows are equally wide; a spanning cell stands at its first place. */
function addTable(grid: TableGrid, add: (text: string, place: Place) => void): void {
  const seen = new Set<unknown>();
  let place: Place = { in: 'table', table: 1, row: 1, cell: 1 };
  for (const row of expandSpans(grid)) {
    for (const [index, position] of row.entries()) {
      const isFirst = position.cell !== undefined && !seen.has(position.cell);
      seen.add(position.cell);
      place = position.place ?? place;
      const text = isFirst ? position.text.replace(/[\n\t|｜│┃￨]/g, ' ') : '';
      if (index === 0) add('| ', place);
      add(`${text} |`, place);
    }
    add('\n', place);
  }
}

/** Which piece a position lies in, of pieces that start there. */
function indexAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So many characters behind the place of a piece; a cell of a table is one place. */
function placeWithin(place: Place | undefined, offset: number): Place {
  if (!place) return { in: 'text', line: 1, column: 1 };
  if (place.in !== 'text') return place;
  return { in: 'text', line: place.line, column: place.column + offset };
}
