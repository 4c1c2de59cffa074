import type { AgencyRecord } from '../../model/siteRecords.ts';
import { type AreaFrame, formatSilent, readAreaGroup } from '../areaGroup.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import { cellWords } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { basisCells, basisColumns } from '../formatBasis.ts';
import { formatArea, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { AreaTotals } from '../reportsByYear/draw.ts';
import type { Span } from '../yearRows.ts';
import { asReport, buildAreaProceedings } from './area.ts';
import {
  formatCorrectedOf,
  formatMismatches,
  formatPooled,
  formatProceeding,
  formatResult,
  formatYearSentence,
} from './format.ts';
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
  return assemble(
    buildProceedingsSeries(reports, span),
    {
      place: formatPlace(agency, words),
      period: formatPeriod(reports, words),
      notes: formatPooled(reports, words),
      source: words.t('chart.source.proceedings'),
    },
    words,
  );
}

/** How reviews and lawsuits ended in a region, or in the whole collection, year by year. */
export function drawAreaProceedings({ region, years }: AreaTotals, words: Words): Chart {
  const group = readAreaGroup(years, 'proceedings');
  return assemble(
    buildAreaProceedings(group),
    {
      place: formatArea(region, words),
      period: formatPeriod(group.years, words),
      notes: [...formatPooled(group.years.map(asReport), words), ...formatSilent(group, words)],
      source: words.t('chart.source.proceedingsArea'),
    },
    words,
  );
}

function assemble(series: ProceedingsSeries, frame: AreaFrame, words: Words): Chart {
  const { place, period, source } = frame;
  const parts = {
    name: 'proceedings',
    title: words.t('chart.proceedings.title'),
    description: words.t(`chart.proceedings.description.${series.form}`, { place, period }),
    notes: [...frame.notes, ...series.years.flatMap((year) => formatMismatches(year, words))],
    source,
    rows: series.rows,
    tellYear: (year: ProceedingsYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeProceedings(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function tabulate({ years }: ProceedingsSeries, words: Words): ChartTable {
  const isArea = years.some(({ basis }) => basis !== undefined);
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.proceeding'),
      ...RESULTS.map((result) => formatResult(result, words)),
      words.t('chart.column.total'),
      words.t('chart.column.corrected'),
      ...(isArea ? basisColumns(words) : []),
    ],
    rows: years.flatMap(({ year, capture, counts, basis }) =>
      counts.map((count) => [
        String(year),
        formatProceeding(count.proceeding, words),
        ...count.results.map(({ cell }) => cellWords(cell, capture, words)),
        cellWords(count.total, capture, words),
        formatCorrectedOf(count, words),
        ...(basis ? basisCells(basis, words) : []),
      ]),
    ),
  };
}
