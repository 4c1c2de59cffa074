import type { AgencyRecord } from '../../model/siteRecords.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import { cellWords } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Span } from '../yearRows.ts';
import { formatMismatches, formatProceeding, formatResult, formatYearSentence } from './format.ts';
import { placeProceedings } from './place.ts';
import {
  buildProceedingsSeries,
  type ProceedingsSeries,
  type ProceedingsYear,
  RESULTS,
} from './series.ts';

/** How reviews and lawsuits about one body's disclosure ended, year by year. */
export function drawProceedings(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildProceedingsSeries(reports, span);
  const place = formatPlace(agency, words);
  const period = formatPeriod(reports, words);
  const parts = {
    name: 'proceedings',
    title: words.t('chart.proceedings.title'),
    description: words.t(`chart.proceedings.description.${series.form}`, { place, period }),
    notes: series.years.flatMap((year) => formatMismatches(year, words)),
    source: words.t('chart.source.proceedings'),
    rows: series.rows,
    tellYear: (year: ProceedingsYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeProceedings(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function tabulate({ years }: ProceedingsSeries, words: Words): ChartTable {
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.proceeding'),
      ...RESULTS.map((result) => formatResult(result, words)),
      words.t('chart.column.total'),
    ],
    rows: years.flatMap(({ year, capture, counts }) =>
      counts.map(({ proceeding, results, total }) => [
        String(year),
        formatProceeding(proceeding, words),
        ...results.map(({ cell }) => cellWords(cell, capture, words)),
        cellWords(total, capture, words),
      ]),
    ),
  };
}
