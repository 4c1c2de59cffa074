import type { Place } from '../../../model/place.ts';
import { expandSpans } from '../../grid/expandSpans.ts';
import type { SourceDocument, TableGrid } from '../../read/sourceDocument.ts';
import { isPageFurniture } from './pageFurniture.ts';

/** A document as one text in which tables are found, with the way back to block and place. */
export interface TextFlow {
  readonly text: string;
  readonly placeAt: (position: number) => Place;
  readonly blockAt: (position: number) => number;
}

/** What the text is put together of. */
interface Pieces {
  /** Where in the text each begins. */
  readonly starts: number[];
  readonly blocks: number[];
  readonly places: Place[];
}

/** Markup that Markdown files have for a line break and a blank. */
const MARKUP = /<br ?\/?>|&nbsp;/gi;
const MAY_BE_MARKUP = /[<&]/;
/** Markup and page furniture (`-1-`) are longer than most cells that have a line of their own. */
const SHORTEST_CHANGED = 3;

/**
 * Lays the blocks out one after the other. Page furniture becomes a page break of the same length,
 * markup becomes spaces; a table's rows become lines with a pipe after each cell (and a space before
 * the pipe, since runs of pipes mean something: see dropsBlanks).
 */
export function layFlow(document: SourceDocument): TextFlow {
  const texts: string[] = [];
  const pieces: Pieces = { starts: [], blocks: [], places: [] };
  let length = 0;
  const add = (text: string, block: number, place: Place) => {
    pieces.starts.push(length);
    pieces.blocks.push(block);
    pieces.places.push(place);
    texts.push(text);
    length += text.length;
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      addTable(block.grid, (text, place) => add(text, index, place));
      return;
    }
    add(toFlowLine(block.text), index, block.place);
    texts.push('\n');
    length += 1;
  });
  // A line of text that ends the document may have been cut; a table's last cell was not.
  if (document.blocks.at(-1)?.kind === 'line') texts.pop();
  return {
    text: texts.join(''),
    placeAt: (position) => placeIn(pieces, position),
    blockAt: (position) => pieces.blocks[indexAt(pieces, position)] ?? 0,
  };
}

function toFlowLine(line: string): string {
  if (line.length < SHORTEST_CHANGED) return line;
  if (isPageFurniture(line)) return '\f'.repeat(line.length);
  if (!MAY_BE_MARKUP.test(line)) return line;
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

/** Which piece a position lies in. */
function indexAt({ starts }: Pieces, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeIn(pieces: Pieces, position: number): Place {
  const at = indexAt(pieces, position);
  const place = pieces.places[at];
  if (!place) return { in: 'text', line: 1, column: 1 };
  if (place.in !== 'text') return place;
  const { line, column } = place;
  return { in: 'text', line, column: column + position - (pieces.starts[at] as number) };
}
