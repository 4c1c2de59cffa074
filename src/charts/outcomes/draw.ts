import { OUTCOMES } from '../../model/applicationsRows.ts';
import { numberOf } from '../../model/cell.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Span } from '../yearRows.ts';
import { formatMismatch, formatOutcome, formatYearCells, formatYearSentence } from './format.ts';
import { placeOutcomes } from './place.ts';
import { buildOutcomesSeries, type OutcomesSeries, type OutcomesYear } from './series.ts';

/** What became of the applications to one body, year by year. */
export function drawOutcomes(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildOutcomesSeries(reports, span);
  const place = formatPlace(agency, words);
  const period = formatPeriod(reports, words);
  const parts = {
    name: 'outcomes',
    title: words.t('chart.outcomes.title'),
    description: words.t(`chart.outcomes.description.${series.form}`, { place, period }),
    notes: notesOn(series, words),
    source: words.t('chart.source.applications'),
    rows: series.rows,
    tellYear: (year: OutcomesYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeOutcomes(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function notesOn({ form, rows, years }: OutcomesSeries, words: Words): string[] {
  const open = years.some((year) => (numberOf(year.carriedOver) ?? 0) > 0);
  const broken = rows.some((row) => row.kind === 'break');
  return [
    ...(open ? [words.t(`chart.outcomes.open.${form}`)] : []),
    ...(broken ? [words.t('chart.outcomes.otherHandling')] : []),
    ...years.flatMap((year) => formatMismatch(year, words) ?? []),
  ];
}

function tabulate({ years }: OutcomesSeries, words: Words): ChartTable {
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.received'),
      ...OUTCOMES.map((outcome) => formatOutcome(outcome, words)),
      words.t('chart.column.concluded'),
      words.t('chart.column.carriedOver'),
    ],
    rows: years.map((year) => formatYearCells(year, words)),
  };
}
