import type { AgencyRecord } from '../../model/siteRecords.ts';
import { cellWords } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatGaps, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Span } from '../yearRows.ts';
import { formatMismatches, formatProceeding, formatResult, formatYearSentence } from './format.ts';
import { placeProceedings } from './place.ts';
import { buildProceedingsSeries, type ProceedingsSeries, RESULTS } from './series.ts';

/** How reviews and lawsuits about one body's disclosure ended, year by year. */
export function drawProceedings(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildProceedingsSeries(reports, span);
  const summary = [
    ...series.years.map((year) => formatYearSentence(year, words)),
    ...formatGaps(series.rows, words),
  ].join(words.t('chart.list.sentence'));
  const place = formatPlace(agency, words);
  const period = formatPeriod(series.years, words);
  return {
    name: 'proceedings',
    title: words.t('chart.proceedings.title'),
    description: words.t(`chart.proceedings.description.${series.form}`, { place, period }),
    summary,
    notes: series.years.flatMap((year) => formatMismatches(year, words)),
    source: words.t('chart.source.proceedings'),
    svg: drawBoth((layout) => placeProceedings(series, layout, words), summary),
    table: tabulate(series, words),
    ...(series.years.length === 0 && { empty: words.t('chart.empty') }),
  };
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
