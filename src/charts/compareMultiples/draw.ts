import type { Words } from '../chart.ts';
import {
  assembleComparison,
  type ComparisonChart,
  describeComparison,
  sourceOf,
  tellYears,
} from '../compare/assembleComparison.ts';
import { type TableSort, tabulateYears } from '../compare/compareTable.ts';
import { emptyOverYears, notesOverYears } from '../compare/overYears.ts';
import type { Comparison } from '../compare/series.ts';
import { titleOverYears } from '../compare/titleOverYears.ts';
import { hasOwnScales, placeMultiples } from './place.ts';

/** A small picture over the years for each agency. */
export function drawMultiples(
  comparison: Comparison,
  sort: TableSort | undefined,
  words: Words,
): ComparisonChart {
  return assembleComparison(
    {
      title: titleOverYears(comparison, words),
      description: describeComparison(comparison, words),
      sentences: comparison.agencies.map((agency) => tellYears(agency, comparison, words)),
      notes: [
        ...(hasOwnScales(comparison) ? [words.t('compare.ownScales')] : []),
        ...notesOverYears(comparison, words),
      ],
      table: tabulateYears(comparison, words),
      place: (layout) => placeMultiples(comparison, layout, words),
      empty: emptyOverYears(comparison, words),
      source: sourceOf(comparison, words),
    },
    sort,
    words,
  );
}
