import type { DivisionRef } from '../../model/agency.ts';
import type { YearTotals } from '../../model/siteRecords.ts';
import type { Chart, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatArea, formatPeriod } from '../formatFrame.ts';
import { placeReports } from './place.ts';
import { buildReportsSeries } from './series.ts';

/** What a chart over a region, or over the whole collection, is drawn from. */
export interface AreaTotals {
  /** Absent for the whole collection. */
  readonly region?: Pick<DivisionRef, 'name' | 'nameEn'>;
  readonly years: readonly YearTotals[];
}

/** How many reports are held for each year. */
export function drawReportsByYear({ region, years }: AreaTotals, words: Words): Chart {
  const series = buildReportsSeries(years);
  const place = formatArea(region, words);
  const list = series.map(({ year, count }) =>
    words.t('chart.reports.item', { year: String(year), count }),
  );
  const count = series.reduce((sum, year) => sum + year.count, 0);
  const summary = words.t('chart.reports.summary', {
    place,
    count,
    list: list.join(words.t('chart.list.comma')),
  });
  // One column alone shows nothing that its sentence does not say.
  const isEmpty = series.length < 2;
  return {
    name: 'reports-by-year',
    title: words.t('chart.reports.title'),
    description: words.t('chart.reports.description', {
      place,
      period: formatPeriod(series, words),
    }),
    summary,
    notes: [words.t('chart.reports.note')],
    source: words.t('chart.source.collection'),
    svg: isEmpty
      ? { wide: '', narrow: '' }
      : drawBoth((layout) => placeReports(series, layout, words), summary),
    table: {
      columns: [words.t('chart.column.year'), words.t('chart.column.reports')],
      rows: series.map((year) => [String(year.year), words.number(year.count)]),
    },
    ...(isEmpty && { empty: count === 0 ? words.t('chart.empty') : summary }),
  };
}
