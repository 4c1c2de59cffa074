import type { Words } from '../charts/chart.ts';
import type { ComparisonChart } from '../charts/compare/assembleComparison.ts';
import type { TableSort } from '../charts/compare/compareTable.ts';
import type { Comparison } from '../charts/compare/series.ts';
import type { CompareView } from '../charts/compare/views.ts';
import { drawBars } from '../charts/compareBars/draw.ts';
import { drawLines } from '../charts/compareLines/draw.ts';
import { drawMultiples } from '../charts/compareMultiples/draw.ts';
import { drawOutcomes } from '../charts/compareOutcomes/draw.ts';
import { drawSlope } from '../charts/compareSlope/draw.ts';

export interface ViewOptions {
  readonly view: CompareView;
  /** The year that views of one year show. */
  readonly year: number;
  readonly relative: boolean;
  readonly sort: TableSort | undefined;
}

/** A comparison in the view that is asked for; the table is seen beside the lines. */
export function drawView(
  comparison: Comparison,
  { view, year, relative, sort }: ViewOptions,
  words: Words,
): ComparisonChart {
  switch (view) {
    case 'bars':
      return drawBars(inYear(comparison, year), sort, words);
    case 'slope':
      return drawSlope(comparison, sort, words);
    case 'outcomes':
      return drawOutcomes(comparison, { year, relative, sort }, words);
    case 'multiples':
      return drawMultiples(comparison, sort, words);
    case 'lines':
    case 'table':
      return drawLines(comparison, sort, words);
  }
}

function inYear(comparison: Comparison, at: number): Comparison {
  return {
    ...comparison,
    years: comparison.years.filter((year) => year === at),
    agencies: comparison.agencies.map((agency) => ({
      ...agency,
      years: agency.years.filter(({ year }) => year === at),
    })),
  };
}
