import { describeView, tellLeftOut } from '../explore/describeView.ts';
import { drawCloud } from '../explore/drawCloud.ts';
import { drawnRows, looksOf } from '../explore/drawnRows.ts';
import type { DrawnView, ExploreInput } from '../explore/exploreChart.ts';
import { usualAxis } from '../explore/valueAxis.ts';
import { placeScatter } from './place.ts';

/** Two measures of all agencies, one dot an agency. */
export function drawExploreScatter(input: ExploreInput, own: number): DrawnView {
  const { state, rows, words, layout } = input;
  const view = describeView(input);
  const { x, y } = rows;
  const drawn = drawnRows(rows, state.hideSmall);
  if (!y || drawn.length === 0) return { ...view.empty(words.t('explore.empty.two')), pages: 1 };
  const placed = placeScatter(
    drawn,
    { values: x, kind: state.scale ?? usualAxis(x.measure) },
    { values: y, kind: state.yscale ?? usualAxis(y.measure) },
    { layout, words, looks: looksOf(rows, state, own) },
  );
  if (placed.cloud.count === 0) {
    return { ...view.empty(words.t('explore.empty.log', { count: drawn.length })), pages: 1 };
  }
  const params = {
    x: x.measure[words.locale],
    y: y.measure[words.locale],
    count: drawn.length,
  };
  const summary = words.t('explore.scatter.summary', params);
  const chart = {
    ...view.chart,
    title: words.t('explore.scatter.title', params),
    summary,
    notes: [...tellLeftOut(drawn.length - placed.cloud.count, words), ...view.chart.notes],
    svg: { wide: drawCloud(placed, layout, summary), narrow: '' },
  };
  return { chart, placed, pages: 1 };
}
