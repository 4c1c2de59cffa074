import type { ScaleLinear } from 'd3';
import { numberOf } from '../../model/figureState.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import { flagsHeight, placeFlags, type RaisedFlag } from '../placeFlags.ts';
import { endOf, placeStackedBar } from '../placeStackedBar.ts';
import { placeWords, type YearBlock } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { drawnOutcomes, formatBareYear, formatUnknown, outcomeInSentence } from './format.ts';
import { barParts, END_GAP, formatEnd } from './placeFlaggedBars.ts';
import { drawnCount, MOST_DOTS, type OutcomesYear } from './series.ts';

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
  const x = barEnd + END_GAP;
  const total = formatEnd(year, words);
  const parts = smallParts(year, words);
  const all = (
    parts.length === 1 && lengthOf(year.carriedOver) === 0 ? parts : [total, ...parts]
  ).join(' · ');
  const text = x + textWidth(all, layout.size) <= layout.width ? all : total;
  if (text === '') return [];
  return [{ kind: 'text', x, y: baseline, text, size: layout.size, look: 'word-secondary' }];
}

function smallParts(year: OutcomesYear, words: Words): string[] {
  if (drawnCount(year) > MOST_DOTS) return [];
  return drawnOutcomes(year).map(({ outcome, cell }) =>
    words.t('chart.outcomes.item', {
      count: numberOf(cell) ?? 0,
      outcome: outcomeInSentence(outcome, words),
    }),
  );
}
