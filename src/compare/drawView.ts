import type { Words } from '../charts/chart.ts';
import type { ComparisonChart } from '../charts/compare/assembleComparison.ts';
import type { TableSort } from '../charts/compare/compareTable.ts';
import type { Comparison } from '../charts/compare/series.ts';
import { drawLines } from '../charts/compareLines/draw.ts';
import type { CompareView } from './compareState.ts';

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
  { sort }: ViewOptions,
  words: Words,
): ComparisonChart {
  return drawLines(comparison, sort, words);
}
