import { scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import type { YearCount } from './series.ts';

const HEIGHT = 84;
const WIDEST_STEP = 56;
const WIDEST_BAR = 30;
const END_GAP = 8;

/** A column a year; rows, where the numbers are wider than their columns would be. */
export function placeReports(series: readonly YearCount[], layout: Layout, words: Words): Scene {
  const { size, width } = layout;
  const widest = textWidth(words.number(mostOf(series)), size);
  const inset = Math.max(textWidth('2000', size), widest) / 2;
  const step = Math.min(WIDEST_STEP, (width - 2 * inset) / Math.max(1, series.length - 1));
  return widest + 4 > step
    ? placeRows(series, layout, words)
    : placeColumns(series, { inset, step }, layout, words);
}

const mostOf = (series: readonly YearCount[]): number =>
  Math.max(1, ...series.map(({ count }) => count));

const formatTitle = ({ year, count }: YearCount, words: Words): string =>
  words.t('chart.item', { name: String(year), value: words.number(count) });

function placeColumns(
  series: readonly YearCount[],
  { inset, step }: { readonly inset: number; readonly step: number },
  layout: Layout,
  words: Words,
): Scene {
  const { size, width } = layout;
  const scale = scaleLinear([0, mostOf(series)], [0, HEIGHT]);
  const base = size * 1.5 + HEIGHT;
  const yearEvery = Math.ceil((textWidth('2000', size) + 8) / step);
  const bar = Math.min(WIDEST_BAR, step - 4);
  const marks = series.flatMap((year, index): Mark[] => {
    const x = inset + index * step;
    const height = barLength(year.count, scale);
    const y = base - height;
    const title = formatTitle(year, words);
    const label = { kind: 'text', x, size, anchor: 'middle' } as const;
    const hasYear = (series.length - 1 - index) % yearEvery === 0;
    const name = { ...label, y: base + size * 1.35, text: String(year.year) };
    return [
      ...(height > 0
        ? [
            {
              kind: 'rect' as const,
              look: 'mark-count',
              x: x - bar / 2,
              y,
              width: bar,
              height,
              title,
            },
          ]
        : []),
      { ...label, y: y - 5, text: words.number(year.count) },
      ...(hasYear ? [{ ...name, look: 'word-secondary' }] : []),
    ];
  });
  const end = 2 * inset + step * (series.length - 1);
  const axis: Mark = { kind: 'line', look: 'rule-axis', x1: 0, y1: base, x2: end, y2: base };
  return { width, height: base + size * 1.7, marks: [...marks, axis] };
}

/** The newest year first, as in every chart with a row a year. */
function placeRows(series: readonly YearCount[], layout: Layout, words: Words): Scene {
  const { left, size, width } = layout;
  const step = size * 1.6;
  const room = width - left - END_GAP - textWidth(words.number(mostOf(series)), size);
  const scale = scaleLinear([0, mostOf(series)], [0, room]);
  const marks = series.toReversed().flatMap((year, index): Mark[] => {
    const top = index * step;
    const length = barLength(year.count, scale);
    const y = baselineAt(top + step / 2, size);
    const x = left + (length > 0 ? length + END_GAP : 0);
    const title = formatTitle(year, words);
    const bar = {
      kind: 'rect',
      look: 'mark-count',
      x: left,
      y: top + 4,
      width: length,
      height: step - 8,
      title,
    } as const;
    return [
      { kind: 'text', x: 0, y, text: String(year.year), size, bold: true },
      ...(length > 0 ? [bar] : []),
      { kind: 'text', x, y, text: words.number(year.count), size },
    ];
  });
  return { width, height: step * series.length, marks };
}
