import type { Words } from '../chart.ts';
import {
  assembleComparison,
  type ComparisonChart,
  describeComparison,
  sourceOf,
  tellYears,
} from '../compare/assembleComparison.ts';
import { type TableSort, tabulateYears } from '../compare/compareTable.ts';
import { emptyOverYears, farAboveNote, notesOverYears } from '../compare/overYears.ts';
import type { Comparison } from '../compare/series.ts';
import { titleOverYears } from '../compare/titleOverYears.ts';
import { placeLines } from './place.ts';

/** The agencies as lines over the years. */
export function drawLines(
  comparison: Comparison,
  sort: TableSort | undefined,
  words: Words,
): ComparisonChart {
  return assembleComparison(
    {
      title: titleOverYears(comparison, words),
      description: describeComparison(comparison, words),
      sentences: comparison.agencies.map((agency) => tellYears(agency, comparison, words)),
      notes: [...farAboveNote(comparison, words), ...notesOverYears(comparison, words)],
      table: tabulateYears(comparison, words),
      place: (layout) => placeLines(comparison, layout, words),
      empty: emptyOverYears(comparison, words),
      source: sourceOf(comparison, words),
    },
    sort,
    words,
  );
}
