import type { ScaleLinear } from 'd3';
import type { Cell } from '../model/figureState.ts';
import type { Capture } from '../model/storedReport.ts';
import { barLength } from './barLength.ts';
import { cellWords, formatStates, lengthOf } from './cells.ts';
import type { Words } from './chart.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import { placeWords, type YearBlock } from './placeYearRows.ts';
import { baselineAt } from './textWidth.ts';
import { wrapEvenly } from './wrapName.ts';

/** One year's figures, each in its column. */
export interface ColumnsYear {
  readonly capture: Capture;
  readonly cells: readonly Cell[];
}

export interface ColumnsFrame {
  readonly layout: Layout;
  readonly words: Words;
  /** Each column's own, from zero. */
  readonly scales: readonly ScaleLinear<number, number>[];
  /** The columns' names, above the first year that has them. */
  readonly header?: readonly string[];
}

const BETWEEN = { wide: 18, narrow: 10 };
const PADDING = 5;
const BAR = 5;

/** How wide one of `count` columns is. */
export function columnWidth(count: number, { name, width, left }: Layout): number {
  return (width - left - BETWEEN[name] * (count - 1)) / count;
}

/** A year as numbers in columns, each over a bar of its length. */
export function placeColumns(year: ColumnsYear, top: number, frame: ColumnsFrame): YearBlock {
  const { layout, words } = frame;
  const header = placeHeader(frame, top + PADDING);
  const y = top + PADDING + header.height;
  if (year.cells.every((cell) => cell.state !== 'number')) {
    const text = formatStates(year.cells, year.capture, words);
    const block = placeWords(text, layout.left, y - PADDING, layout);
    return {
      ...block,
      height: block.height + header.height,
      marks: [...header.marks, ...block.marks],
    };
  }
  const cells = year.cells.map((cell, index) => placeCell(cell, index, y, year, frame));
  const lines = Math.max(...cells.map((cell) => cell.lines));
  return {
    height: y - top + rowHeight(layout) + (lines - 1) * lineStep(layout) + PADDING,
    baseline: baselineAt(y + layout.size * 0.8, layout.size),
    marks: [...header.marks, ...cells.flatMap(({ marks }) => marks)],
  };
}

const lineStep = ({ size }: Layout): number => size * 1.4;
const rowHeight = ({ size }: Layout): number => size * 1.6 + BAR + 4;

function columnLeft(index: number, count: number, layout: Layout): number {
  return layout.left + index * (columnWidth(count, layout) + BETWEEN[layout.name]);
}

function placeHeader({ header, layout }: ColumnsFrame, top: number) {
  if (header === undefined) return { height: 0, marks: [] };
  const width = columnWidth(header.length, layout);
  const lines = header.map((name) => wrapEvenly(name, width, layout.size));
  const most = Math.max(...lines.map((name) => name.length));
  const marks = lines.flatMap((name, index) =>
    name.map((text, line): Mark => {
      const x = columnLeft(index, header.length, layout);
      const y = baselineAt(top + layout.size * 0.8 + line * lineStep(layout), layout.size);
      return { kind: 'text', x, y, text, size: layout.size, look: 'word-secondary' };
    }),
  );
  return { height: most * lineStep(layout) + 6, marks };
}

function placeCell(
  cell: Cell,
  index: number,
  top: number,
  { capture, cells }: ColumnsYear,
  { layout, scales, words }: ColumnsFrame,
): { readonly lines: number; readonly marks: readonly Mark[] } {
  const { size } = layout;
  const x = columnLeft(index, cells.length, layout);
  const text = cellWords(cell, capture, words);
  const lines =
    cell.state === 'number' ? [text] : wrapEvenly(text, columnWidth(cells.length, layout), size);
  const look = cell.state === 'number' ? undefined : 'word-secondary';
  const marks = lines.map((line, at): Mark => {
    const y = baselineAt(top + size * 0.8 + at * lineStep(layout), size);
    return { kind: 'text', x, y, text: line, size, ...(look && { look }) };
  });
  const scale = scales[index];
  const width = scale ? barLength(lengthOf(cell), scale) : 0;
  const y = top + size * 1.6 + 1;
  const bar: Mark = { kind: 'rect', x, y, width, height: BAR, look: 'mark-count' };
  return { lines: lines.length, marks: width > 0 ? [...marks, bar] : marks };
}
