import { OUTCOMES, type Outcome } from '../../model/applicationsRows.ts';
import { stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { placeLegend } from '../placeLegend.ts';
import { placeYearRows } from '../placeYearRows.ts';
import { drawnOutcomes, formatOutcome } from './format.ts';
import { OUTCOME_LOOKS } from './looks.ts';
import { placeBarYear } from './placeBarYear.ts';
import { dotSizeOf, placeDotYear } from './placeDotYear.ts';
import { barScale, flagsByYear } from './placeFlaggedBars.ts';
import type { OutcomesSeries } from './series.ts';

/** Dots or bars, a row a year, for one width. */
export function placeOutcomes(series: OutcomesSeries, layout: Layout, words: Words): Scene {
  return series.form === 'dots'
    ? placeDots(series, layout, words)
    : placeBars(series, layout, words);
}

function placeDots({ rows, years }: OutcomesSeries, layout: Layout, words: Words): Scene {
  const size = dotSizeOf(years, layout);
  const block = placeYearRows({
    rows,
    layout,
    words,
    ruled: true,
    placeHeld: (year, top) => placeDotYear(year, top, { size, layout, words }),
  });
  return { width: layout.width, height: block.height, marks: block.marks };
}

function placeBars(series: OutcomesSeries, layout: Layout, words: Words): Scene {
  const scale = barScale(series.years, layout, words);
  const flags = flagsByYear(series.years, scale, layout, words);
  const legend = flags ? [] : outcomesIn(series).map((outcome) => legendEntry(outcome, words));
  const block = stackBlocks([
    (top) => placeLegend(legend, top, layout),
    (top) =>
      placeYearRows(
        {
          rows: series.rows,
          layout,
          words,
          placeHeld: (year, y) =>
            placeBarYear(year, y, { scale, layout, words, flags: flags?.get(year.year) ?? [] }),
        },
        top,
      ),
  ]);
  return { width: layout.width, height: block.height, marks: block.marks };
}

const legendEntry = (outcome: Outcome, words: Words) => ({
  text: formatOutcome(outcome, words),
  look: OUTCOME_LOOKS[outcome].mark,
});

function outcomesIn({ years }: OutcomesSeries): Outcome[] {
  const found = new Set(years.flatMap((year) => drawnOutcomes(year).map(({ outcome }) => outcome)));
  return OUTCOMES.filter((outcome) => found.has(outcome));
}
