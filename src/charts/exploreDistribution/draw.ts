import { describeView, tellLeftOut } from '../explore/describeView.ts';
import { drawCloud } from '../explore/drawCloud.ts';
import { looksOf } from '../explore/drawnRows.ts';
import { type DrawnView, type ExploreInput, NO_TABLE } from '../explore/exploreChart.ts';
import { formatShown } from '../explore/formatShown.ts';
import { usualAxis } from '../explore/valueAxis.ts';
import { placeDistribution } from './place.ts';
import { buildDistribution } from './series.ts';

/** How one measure is spread over all agencies, one dot an agency, by kind of body. */
export function drawExploreDistribution(input: ExploreInput, own: number): DrawnView {
  const { state, rows, words, layout } = input;
  const view = describeView(input);
  const series = buildDistribution(input);
  const measure = rows.x.measure;
  if (!series) return { ...view.empty(words.t('explore.empty')), pages: 1 };
  const axis = state.scale ?? usualAxis(measure);
  const frame = { layout, words, looks: looksOf(rows, state, own) };
  const placed = placeDistribution(series, rows.x, axis, frame);
  if (placed.cloud.count === 0) {
    return { ...view.empty(words.t('explore.empty.log', { count: series.count })), pages: 1 };
  }
  const params = {
    measure: measure[words.locale],
    count: series.count,
    median: formatShown(series.median, measure, words),
    least: formatShown(series.least, measure, words),
    most: formatShown(series.most, measure, words),
  };
  const title =
    series.count === 1 ? 'explore.distribution.title.one' : 'explore.distribution.title';
  const summary = words.t('explore.distribution.summary', params);
  const chart = {
    ...view.chart,
    title: words.t(title, params),
    summary,
    notes: [...tellLeftOut(series.count - placed.cloud.count, words), ...view.chart.notes],
    svg: { wide: drawCloud(placed, layout, summary), narrow: '' },
    table: NO_TABLE,
  };
  return { chart, placed, pages: 1 };
}
