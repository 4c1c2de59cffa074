import type { Cell, FigureState } from '../cell.ts';
import { FIGURE_STATES } from '../cell.ts';
import { formatVarint, isDigit, readVarint, type VarintReader } from './varint.ts';

/** The characters of the states, in the order of FIGURE_STATES; a number has none of its own. */
const STATE_CHARS: Readonly<Record<Exclude<FigureState, 'number'>, string>> = {
  blank: '.',
  dash: '/',
  unreadable: '?',
  missing: '~',
  notInTemplate: '!',
};

const STATE_OF = new Map(
  FIGURE_STATES.flatMap((state, code) =>
    state === 'number' ? [] : [[STATE_CHARS[state].charCodeAt(0), code] as const],
  ),
);

const REPEAT = '*';
const OTHER = '=';
const END = ';';

/** Cells as they come, put into text; a run of the same cell is written once with its length. */
export interface CellWriter {
  add(cell: Cell): void;
  /** The text of every cell so far; cells may still be added. */
  text(): string;
}

/** Runs shorter than this are not worth their mark. */
const SHORTEST_RUN = 3;

/** So many pieces are joined at a time: a long text of single characters would cost many times its length. */
const PIECES_A_BLOCK = 512;

/** A writer with no cells yet. */
export function createCellWriter(): CellWriter {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let last = '';
  let run = 0;
  const written = (): string =>
    run < SHORTEST_RUN ? last.repeat(run) : `${last}${REPEAT}${formatVarint(run - 1)}`;
  const push = (piece: string) => {
    pieces.push(piece);
    if (pieces.length < PIECES_A_BLOCK) return;
    blocks.push(pieces.join(''));
    pieces = [];
  };
  return {
    add: (cell) => {
      const token = formatCell(cell);
      if (token !== last) {
        if (run > 0) push(written());
        last = token;
        run = 0;
      }
      run += 1;
    },
    text: () => [...blocks, ...pieces, written()].join(''),
  };
}

/** Cells as one text. */
export function formatCells(cells: Iterable<Cell>): string {
  const writer = createCellWriter();
  for (const cell of cells) writer.add(cell);
  return writer.text();
}

function formatCell(cell: Cell): string {
  if (cell.state !== 'number') return STATE_CHARS[cell.state];
  const { value } = cell;
  const plain = Number.isSafeInteger(value) && value >= 0;
  return plain ? formatVarint(value) : `${OTHER}${value}${END}`;
}

/** Cells in columns: the state's place in FIGURE_STATES, and the number or NaN. */
export interface CellColumn {
  readonly states: Uint8Array;
  readonly values: Float64Array;
}

/** Reads exactly `count` cells; throws with what is wrong where the text holds others. */
export function parseCells(text: string, count: number): CellColumn {
  const states = new Uint8Array(count);
  const values = new Float64Array(count).fill(Number.NaN);
  const reader = { text, at: 0 };
  let cells = 0;
  while (reader.at < text.length) {
    const { state, value } = readToken(reader);
    const end = cells + readRun(reader);
    if (end > count) throw new Error(`more than ${count} cells`);
    states.fill(state, cells, end);
    values.fill(value, cells, end);
    cells = end;
  }
  if (cells < count) throw new Error(`${cells} of ${count} cells`);
  return { states, values };
}

/** One cell of a column as the model has it. */
export function cellAt({ states, values }: CellColumn, at: number): Cell {
  const state = FIGURE_STATES[states[at] ?? 0] ?? 'missing';
  return state === 'number' ? { state, value: values[at] ?? 0 } : { state };
}

function readToken(reader: VarintReader): { state: number; value: number } {
  const { text, at } = reader;
  const char = text.charCodeAt(at);
  if (isDigit(char)) return { state: 0, value: readVarint(reader) };
  const state = STATE_OF.get(char);
  if (state !== undefined) {
    reader.at += 1;
    return { state, value: Number.NaN };
  }
  const end = text.indexOf(END, at);
  const number = end < 0 ? '' : text.slice(at + 1, end);
  if (text[at] !== OTHER || number === '' || !Number.isFinite(Number(number))) {
    throw new Error(`no cell at character ${at + 1}`);
  }
  reader.at = end + 1;
  return { state: 0, value: Number(number) };
}

function readRun(reader: VarintReader): number {
  if (reader.text[reader.at] !== REPEAT) return 1;
  reader.at += 1;
  return readVarint(reader) + 1;
}
