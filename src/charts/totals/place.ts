import { type ScaleLinear, scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import { type Block, type BlockAt, stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import { formatBasis } from '../formatBasis.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene, TextMark } from '../mark.ts';
import { OUTCOME_LOOKS } from '../outcomes/looks.ts';
import { textBox } from '../textBox.ts';
import { baselineAt } from '../textWidth.ts';
import type { AreaTotal, TotalRow } from './series.ts';

const BAR = 10;
const AFTER_TEXT = 14;

/** So that a single application does not fill the width. */
const SHORTEST_SCALE = 30;

const LOOKS: Readonly<Record<TotalRow, string>> = {
  received: 'mark-count',
  concluded: 'mark-count',
  granted: OUTCOME_LOOKS.granted.mark,
  partlyGranted: OUTCOME_LOOKS.partlyGranted.mark,
};

/** Each sum as a number with what it rests on, over a bar; one scale for all. */
export function placeTotals(series: readonly AreaTotal[], layout: Layout, words: Words): Scene {
  const most = Math.max(SHORTEST_SCALE, ...series.map(({ sum }) => sum));
  const scale = scaleLinear([0, most], [0, layout.width]);
  const block = stackBlocks(
    series.map(
      (total): BlockAt =>
        (top) =>
          placeTotal(total, top, { layout, words, scale }),
    ),
  );
  return { width: layout.width, height: block.height, marks: block.marks };
}

interface TotalContext {
  readonly layout: Layout;
  readonly words: Words;
  readonly scale: ScaleLinear<number, number>;
}

/** How a sum is called, with its number: `予以公开 1,234 件`. */
export function formatTotal({ row, sum }: AreaTotal, words: Words): string {
  return words.t(`chart.totals.${row}`, { count: sum });
}

function placeTotal(total: AreaTotal, top: number, { layout, words, scale }: TotalContext): Block {
  const { size, width } = layout;
  const step = size * 1.5;
  const name: TextMark = {
    kind: 'text',
    x: 0,
    y: baselineAt(top + step / 2, size),
    text: formatTotal(total, words),
    size,
    bold: true,
  };
  const basis: TextMark = {
    ...name,
    x: textBox(name).right + AFTER_TEXT,
    text: formatBasis(total, words),
    bold: false,
    look: 'word-secondary',
  };
  const fits = textBox(basis).right <= width;
  const under = fits ? basis : { ...basis, x: 0, y: name.y + step };
  const y = top + (fits ? step : 2 * step) + 2;
  const length = barLength(total.sum, scale);
  const bar: Mark = { kind: 'rect', x: 0, y, width: length, height: BAR, look: LOOKS[total.row] };
  return { height: y - top + BAR + 14, marks: [name, under, ...(length > 0 ? [bar] : [])] };
}
