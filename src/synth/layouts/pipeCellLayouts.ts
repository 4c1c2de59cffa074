import type { SketchCell, TableSketch } from '../tableSketch.ts';
import { BLANKS_IN_ROWS, type Layout, NO_BLANKS, writeByPiece } from './layout.ts';

const perRow = (writeRow: (cells: readonly SketchCell[]) => string) => (sketch: TableSketch) =>
  sketch.rows.map((cells) => writeRow(cells)).join('\n');

const line = (text: string) => (text === '' ? '' : `${text}\n`);

/** `0 |` a line; a row begins with a line that holds only a pipe. */
export const cellThenPipe: Layout = {
  name: 'cell-then-pipe',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => ['|', ...cells.map(({ text }) => `${text} |`.trim())].join('\n')),
    ),
};

/** The same without the line that begins a row. */
export const cellThenPipeOnly: Layout = {
  name: 'cell-then-pipe-only',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => cells.map(({ text }) => `${text} |`.trim()).join('\n')),
    ),
};

/** A line that holds only a pipe after each cell, and one more after each row. */
export const lonePipes: Layout = {
  name: 'lone-pipes',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => `${cells.map(({ text }) => `${line(text)}|`).join('\n')}\n|`),
    ),
};

/** The same with nothing between rows, and labels broken within a cell. */
export const lonePipesOnly: Layout = {
  name: 'lone-pipes-only',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => cells.map((cell) => `${line(broken(cell))}|`).join('\n')),
    ),
};

const broken = ({ text, isValue }: SketchCell) =>
  isValue || text.length !== 4 ? text : `${text.slice(0, 2)}\n${text.slice(2)}`;

/** `a`, then `| b` lines, then a line that holds only a pipe. */
export const pipeThenCell: Layout = {
  name: 'pipe-then-cell',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => `${cells.map(({ text }) => text).join('\n| ')}\n|`),
    ),
};

/** `| cell` and a line that holds only a pipe, for each cell; one more such line between rows. */
export const pipePairs: Layout = {
  name: 'pipe-pairs',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(report, (sketch) =>
      sketch.rows.map((cells) => cells.map(({ text }) => `| ${text}\n|`).join('\n')).join('\n|\n'),
    ),
};

/** Pretty-printed: the pipe on one line, the cell indented on the next. */
export const prettyPipes: Layout = {
  name: 'pretty-pipes',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => `${cells.map(({ text }) => `|\n    ${text}`.trimEnd()).join('\n')}\n|`),
    ),
};
