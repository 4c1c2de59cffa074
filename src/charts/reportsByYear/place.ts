import { scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { textWidth } from '../textWidth.ts';
import type { YearCount } from './series.ts';

const HEIGHT = 84;
const WIDEST_STEP = 56;
const WIDEST_BAR = 30;

/** A column a year, its number above, its year below. */
export function placeReports(series: readonly YearCount[], layout: Layout, words: Words): Scene {
  const { size, width } = layout;
  const inset = textWidth('2000', size) / 2;
  const step = Math.min(WIDEST_STEP, (width - 2 * inset) / Math.max(1, series.length - 1));
  const most = Math.max(1, ...series.map(({ count }) => count));
  const scale = scaleLinear([0, most], [0, HEIGHT]);
  const base = size * 1.5 + HEIGHT;
  const yearEvery = Math.ceil((textWidth('2000', size) + 8) / step);
  const countEvery = Math.ceil((textWidth(words.number(most), size) + 4) / step);
  const end = 2 * inset + step * (series.length - 1);
  const marks = series.flatMap((year, index): Mark[] => {
    const x = inset + index * step;
    const height = barLength(year.count, scale);
    const bar = Math.min(WIDEST_BAR, step - 4);
    const fromNewest = series.length - 1 - index;
    const label = { kind: 'text', x, size, anchor: 'middle' } as const;
    return [
      ...(height > 0 ? [columnMark(year, x - bar / 2, base - height, bar, height, words)] : []),
      ...(fromNewest % countEvery === 0
        ? [{ ...label, y: base - height - 5, text: words.number(year.count) }]
        : []),
      ...(fromNewest % yearEvery === 0
        ? [{ ...label, y: base + size * 1.35, text: String(year.year), look: 'word-secondary' }]
        : []),
    ];
  });
  const axis: Mark = { kind: 'line', look: 'rule-axis', x1: 0, y1: base, x2: end, y2: base };
  return { width, height: base + size * 1.7, marks: [...marks, axis] };
}

function columnMark(
  { year, count }: YearCount,
  x: number,
  y: number,
  width: number,
  height: number,
  words: Words,
): Mark {
  const title = words.t('chart.item', { name: String(year), value: words.number(count) });
  return { kind: 'rect', look: 'mark-count', x, y, width, height, title };
}
