import { SMALL_BELOW } from '../../model/measure.ts';
import type { Chart, Words } from '../chart.ts';
import { formatUnit } from '../formatUnit.ts';
import { tellStates } from './countStates.ts';
import { describeFilter } from './describeFilter.ts';
import { type DrawnView, type ExploreInput, NO_TABLE } from './exploreChart.ts';
import type { RowValues } from './exploreRows.ts';

/** The name of the one chart of the page: its anchor, and part of the names of its files. */
export const EXPLORE_CHART = 'explore';

/** What every view says about itself, before it is drawn. */
export interface ViewDescription {
  readonly chart: Chart;
  /** The same with a sentence in the picture's place. */
  readonly empty: (sentence: string) => Pick<DrawnView, 'chart'>;
}

export function describeView({ state, rows, naming, words }: ExploreInput): ViewDescription {
  const { region } = state.filter;
  const area = region ? naming.regionOf(region) : words.t('chart.area.all');
  const measures = rows.y ? [rows.x, rows.y] : [rows.x];
  const chart: Chart = {
    name: EXPLORE_CHART,
    title: measures.map(({ measure }) => measure[words.locale]).join(' · '),
    description: words.t('explore.description', {
      filter: describeFilter(state, area, words),
      units: measures.map(({ measure }) => nameUnit(measure, words)).join(words.t('explore.comma')),
    }),
    summary: '',
    notes: [
      ...(state.view === 'ranking' ? [] : tellSmall(measures, state.hideSmall, words)),
      ...tellStates(rows, words),
    ],
    source: words.t('explore.source'),
    svg: { wide: '', narrow: '' },
    table: NO_TABLE,
  };
  return {
    chart,
    empty: (sentence) => ({ chart: { ...chart, summary: sentence, empty: sentence } }),
  };
}

function nameUnit(measure: RowValues['measure'], words: Words): string {
  return words.t('explore.unit', {
    measure: measure[words.locale],
    unit: formatUnit(measure, words),
  });
}

/** That values over a small denominator are marked, or left out. */
function tellSmall(measures: readonly RowValues[], hidden: boolean, words: Words): string[] {
  const count = measures.reduce((sum, { small }) => sum + countOnes(small), 0);
  if (count === 0) return [];
  const key = hidden ? 'explore.small.leftOut' : 'explore.small.marked';
  return [words.t(key, { count, below: SMALL_BELOW })];
}

function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < flags.length; row += 1) count += flags[row] ?? 0;
  return count;
}

/** That a log axis has no place for 0. */
export function tellLeftOut(count: number, words: Words): string[] {
  return count > 0 ? [words.t('explore.log.leftOut', { count })] : [];
}
