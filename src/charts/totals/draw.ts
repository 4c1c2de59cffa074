import type { Chart, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatBasis } from '../formatBasis.ts';
import { formatArea, formatPeriod } from '../formatFrame.ts';
import type { AreaTotals } from '../reportsByYear/draw.ts';
import { formatTotal, placeTotals } from './place.ts';
import { buildTotalsSeries, totalLabel } from './series.ts';

/** The applications of a region, or of the whole collection, in sums that say what they rest on. */
export function drawTotals({ region, years }: AreaTotals, words: Words): Chart {
  const series = buildTotalsSeries(years);
  const place = formatArea(region, words);
  const period = formatPeriod(years, words);
  const list = series.map((total) =>
    words.t('chart.brackets', {
      first: formatTotal(total, words),
      second: formatBasis(total, words),
    }),
  );
  const summary = words.t('chart.totals.summary', {
    place,
    period,
    list: list.join(words.t('chart.list.comma')),
  });
  const isEmpty = series.every(({ counted }) => counted === 0);
  return {
    name: 'totals',
    title: words.t('chart.totals.title'),
    description: words.t('chart.totals.description', { place, period }),
    summary,
    notes: [words.t('chart.totals.note')],
    source: words.t('chart.source.totals'),
    svg: isEmpty
      ? { wide: '', narrow: '' }
      : drawBoth((layout) => placeTotals(series, layout, words), summary),
    table: {
      columns: [
        words.t('chart.column.figure'),
        words.t('chart.column.sum'),
        words.t('chart.column.counted'),
        words.t('chart.column.reports'),
      ],
      rows: series.map(({ row, sum, counted, reports }) => [
        totalLabel(row)[words.locale],
        ...[sum, counted, reports].map(words.number),
      ]),
    },
    ...(isEmpty && { empty: words.t('chart.empty') }),
  };
}
