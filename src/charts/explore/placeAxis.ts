import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, TextMark } from '../mark.ts';
import { overlap } from '../overlap.ts';
import { textBox } from '../textBox.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import type { Area } from './cloud.ts';
import { formatShown } from './formatShown.ts';
import type { ValueAxis } from './valueAxis.ts';

/** Below an area: where its labels need room. */
export const AXIS_HEIGHT = 26;

const LABEL_GAP = 10;

/** Gridlines and numbers of the axis along the bottom; numbers that would touch are left out. */
export function placeBottomAxis(
  axis: ValueAxis,
  { left, right, top, bottom }: Area,
  layout: Layout,
  words: Words,
): readonly Mark[] {
  const texts = axis.ticks.map((tick): TextMark => {
    const text = formatShown(tick, axis.measure, words);
    const half = textWidth(text, layout.size) / 2;
    const x = Math.min(Math.max(axis.place(tick), left + half - 12), right + 12 - half);
    return { kind: 'text', x, y: bottom + 18, text, size: layout.size, ...SECONDARY };
  });
  return [
    ...axis.ticks.map((tick): Mark => {
      const x = axis.place(tick);
      return { kind: 'line', x1: x, x2: x, y1: top, y2: bottom, look: 'rule-line' };
    }),
    { kind: 'line', x1: left, x2: right, y1: bottom, y2: bottom, look: 'rule-axis' },
    ...keepApart(texts),
  ];
}

const SECONDARY = { anchor: 'middle', look: 'word-secondary' } as const;

/** Gridlines and numbers of the axis along the left. */
export function placeLeftAxis(
  axis: ValueAxis,
  { left, right }: Pick<Area, 'left' | 'right'>,
  layout: Layout,
  words: Words,
): readonly Mark[] {
  const texts = axis.ticks.map(
    (tick): TextMark => ({
      kind: 'text',
      x: left - 8,
      y: baselineAt(axis.place(tick), layout.size),
      text: formatShown(tick, axis.measure, words),
      size: layout.size,
      anchor: 'end',
      look: 'word-secondary',
    }),
  );
  return [
    ...axis.ticks.map((tick): Mark => {
      const y = axis.place(tick);
      return { kind: 'line', x1: left, x2: right, y1: y, y2: y, look: 'rule-line' };
    }),
    ...keepApart(texts),
  ];
}

/** Room for the numbers of the left axis. */
export function leftAxisWidth(axis: ValueAxis, layout: Layout, words: Words): number {
  const widths = axis.ticks.map((tick) =>
    textWidth(formatShown(tick, axis.measure, words), layout.size),
  );
  return Math.max(0, ...widths) + 12;
}

/** The first and then every further text that stays clear of those before it. */
function keepApart(texts: readonly TextMark[]): readonly TextMark[] {
  const kept: TextMark[] = [];
  for (const text of texts) {
    const box = textBox(text);
    if (kept.every((each) => !overlap(textBox(each), box, LABEL_GAP))) kept.push(text);
  }
  return kept;
}
