import { OUTCOMES } from '../../model/applicationsRows.ts';
import { numberOf } from '../../model/figureState.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatGaps, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Span } from '../yearRows.ts';
import { formatMismatch, formatOutcome, formatYearCells, formatYearSentence } from './format.ts';
import { placeOutcomes } from './place.ts';
import { buildOutcomesSeries, type OutcomesSeries } from './series.ts';

/** What became of the applications to one body, year by year. */
export function drawOutcomes(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildOutcomesSeries(reports, span);
  const summary = summarise(series, words);
  const place = formatPlace(agency, words);
  const period = formatPeriod(series.years, words);
  return {
    name: 'outcomes',
    title: words.t('chart.outcomes.title'),
    description: words.t(`chart.outcomes.description.${series.form}`, { place, period }),
    summary,
    notes: notesOn(series, words),
    source: words.t('chart.source.applications'),
    svg: drawBoth((layout) => placeOutcomes(series, layout, words), summary),
    table: tabulate(series, words),
    ...(series.years.length === 0 && { empty: words.t('chart.empty') }),
  };
}

function summarise({ rows, years }: OutcomesSeries, words: Words): string {
  const sentences = years.map((year) => formatYearSentence(year, words));
  return [...sentences, ...formatGaps(rows, words)].join(words.t('chart.list.sentence'));
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
