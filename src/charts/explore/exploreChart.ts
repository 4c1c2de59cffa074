import type { Chart, ChartTable, Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { AgencyNaming } from './agencyNaming.ts';
import type { PlacedCloud } from './cloud.ts';
import type { ExploreRows } from './exploreRows.ts';
import type { ExploreSource } from './exploreSource.ts';
import type { ExploreState } from './exploreState.ts';

/** All that a view is drawn from. */
export interface ExploreInput {
  readonly state: ExploreState;
  readonly source: ExploreSource;
  readonly rows: ExploreRows;
  readonly naming: AgencyNaming;
  readonly layout: Layout;
  readonly words: Words;
}

/** A drawn view: the chart, without its table where that is made later, and what lies under the pointer. */
export interface DrawnView {
  readonly chart: Chart;
  /** Dots, for views that show each agency as one. */
  readonly placed?: PlacedCloud;
  /**
   * What of a high picture lies below the screen, drawn in parts as elements of its `svg`: most of a
   * change's time would be spent on what nobody sees yet.
   */
  readonly later?: readonly (() => string)[];
  /** Pages of what is shown in parts; 1 where it is shown whole. */
  readonly pages: number;
}

/** The chart's table before there is one: it is made once the picture is seen. */
export const NO_TABLE: ChartTable = { columns: [''], rows: [] };
