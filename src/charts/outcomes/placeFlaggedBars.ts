import { type ScaleLinear, scaleLinear } from 'd3';
import { numberOf } from '../../model/cell.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import { flagsOf, type RaisedFlag, raiseFlags } from '../placeFlags.ts';
import { type BarPart, endOf, placeStackedBar, SEGMENT_GAP } from '../placeStackedBar.ts';
import { textWidth } from '../textWidth.ts';
import { drawnOutcomes, formatCount, formatItems, formatOutcome } from './format.ts';
import { OUTCOME_LOOKS } from './looks.ts';
import { drawnCount, MOST_DOTS, type OutcomesYear } from './series.ts';

/** Room between a bar and its total. */
export const END_GAP = 8;

/** What stands at the end of a bar: `3,486 +121`. */
export function formatEnd(year: OutcomesYear, words: Words): string {
  const concluded = numberOf(year.concluded);
  const carried = numberOf(year.carriedOver) ?? 0;
  return [
    concluded === undefined ? '' : words.number(concluded),
    carried > 0 ? `+${words.number(carried)}` : '',
  ]
    .join(' ')
    .trim();
}

/** The words at the end of a bar; `named` where they name every outcome, which few may do. */
export function endTextOf(year: OutcomesYear, barEnd: number, layout: Layout, words: Words) {
  const total = formatEnd(year, words);
  const parts = drawnCount(year) > MOST_DOTS ? [] : formatItems(year, words);
  const alone = parts.length === 1 && lengthOf(year.carriedOver) === 0;
  const all = (alone ? parts : [total, ...parts]).filter(Boolean).join(' · ');
  const fits = barEnd + END_GAP + textWidth(all, layout.size) <= layout.width;
  return { text: fits ? all : total, named: fits && parts.length > 0 };
}

/** From a number of applications to a length, the same for all years, from zero. */
export function barScale(years: readonly OutcomesYear[], layout: Layout, words: Words) {
  const lengths = years.map(({ outcomes, carriedOver }) =>
    outcomes.reduce((sum, { cell }) => sum + lengthOf(cell), lengthOf(carriedOver)),
  );
  const ends = years.map((year) => textWidth(formatEnd(year, words), layout.size));
  const gaps = 6 * (SEGMENT_GAP + 1);
  const room = layout.width - layout.left - END_GAP - gaps - Math.max(0, ...ends);
  return scaleLinear([0, Math.max(1, ...lengths)], [0, room]);
}

/** A year's parts: the outcomes in the form's order, then what stayed open. */
export function barParts(year: OutcomesYear, words: Words): BarPart[] {
  const parts = year.outcomes.flatMap(({ outcome, cell }): BarPart[] => {
    const value = lengthOf(cell);
    if (value === 0) return [];
    const { mark, text } = OUTCOME_LOOKS[outcome];
    const title = formatCount(value, outcome, words);
    return [{ key: outcome, value, look: mark, textLook: text, title, text: words.number(value) }];
  });
  const carried = lengthOf(year.carriedOver);
  if (carried === 0) return parts;
  const title = words.t('chart.outcomes.carriedOver', { count: carried });
  return [...parts, { key: 'carriedOver', value: carried, look: 'mark-open', title, text: '' }];
}

/**
 * The names above the bars: each outcome is named once, at the first bar from the top that has it
 * and whose own words do not name it.
 * Undefined where they do not fit: then a legend names them.
 */
export function flagsByYear(
  years: readonly OutcomesYear[],
  scale: ScaleLinear<number, number>,
  layout: Layout,
  words: Words,
): ReadonlyMap<number, readonly RaisedFlag[]> | undefined {
  const named = new Set<string>(['carriedOver']);
  const flags = new Map<number, readonly RaisedFlag[]>();
  for (const year of years) {
    const place = { x: layout.left, y: 0, height: layout.bar, size: layout.size, scale };
    const segments = placeStackedBar(barParts(year, words), place);
    if (endTextOf(year, endOf(segments, layout.left), layout, words).named) continue;
    const names = new Map(
      drawnOutcomes(year)
        .filter(({ outcome }) => !named.has(outcome))
        .map(({ outcome }) => [outcome as string, formatOutcome(outcome, words)]),
    );
    const raised = raiseFlags(
      flagsOf(segments, (key) => names.get(key)),
      layout,
    );
    if (!raised) return undefined;
    for (const key of names.keys()) named.add(key);
    flags.set(year.year, raised);
  }
  return flags;
}
