import type { ScaleLinear } from 'd3';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import { flagsHeight, placeFlags, type RaisedFlag } from '../placeFlags.ts';
import { endOf, placeStackedBar } from '../placeStackedBar.ts';
import { placeWords, type YearBlock } from '../placeYearRows.ts';
import { baselineAt } from '../textWidth.ts';
import { formatBareYear, formatUnknown } from './format.ts';
import { barParts, END_GAP, endTextOf } from './placeFlaggedBars.ts';
import type { OutcomesYear } from './series.ts';

export interface BarYearContext {
  readonly scale: ScaleLinear<number, number>;
  readonly layout: Layout;
  readonly words: Words;
  readonly flags: readonly RaisedFlag[];
}

const PADDING = 7;

/** A year as one stacked bar with its total; a year without any in words. */
export function placeBarYear(year: OutcomesYear, top: number, context: BarYearContext): YearBlock {
  const { layout, scale, words, flags } = context;
  const { left, bar, size } = layout;
  const y = top + PADDING + flagsHeight(flags, layout);
  const segments = placeStackedBar(barParts(year, words), { x: left, y, height: bar, size, scale });
  if (segments.length === 0) return placeWords(formatBareYear(year, words), left, top, layout);
  const unknown = formatUnknown(year, words);
  const under =
    unknown === undefined ? undefined : placeWords(unknown, left, y + bar + 3, layout, size * 1.6);
  const baseline = baselineAt(y + bar / 2, size);
  return {
    height: y - top + bar + PADDING + (under ? under.height + 3 : 0),
    baseline,
    marks: [
      ...placeFlags(flags, y, layout),
      ...segments.map(({ mark }) => mark),
      ...segments.flatMap(({ text }) => text ?? []),
      ...endWords(year, endOf(segments, left), baseline, context),
      ...(under?.marks ?? []),
    ],
  };
}

/** The total, and for a small number what it consists of, where there is room. */
function endWords(
  year: OutcomesYear,
  barEnd: number,
  baseline: number,
  { layout, words }: BarYearContext,
): Mark[] {
  const { text } = endTextOf(year, barEnd, layout, words);
  if (text === '') return [];
  const x = barEnd + END_GAP;
  return [{ kind: 'text', x, y: baseline, text, size: layout.size, look: 'word-secondary' }];
}
