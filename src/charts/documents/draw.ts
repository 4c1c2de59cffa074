import { numberOf } from '../../model/cell.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Span } from '../yearRows.ts';
import { formatColumns, placeDocuments } from './place.ts';
import { buildDocumentsSeries, type DocumentsSeries, type DocumentsYear } from './series.ts';

/** The normative documents of one body, year by year. */
export function drawDocuments(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildDocumentsSeries(reports, span);
  const broken = series.rows.some((row) => row.kind === 'break');
  const parts = {
    name: 'documents',
    title: words.t('chart.documents.title'),
    description: words.t('chart.documents.description', {
      place: formatPlace(agency, words),
      period: formatPeriod(reports, words),
    }),
    notes: broken ? [words.t('chart.documents.break')] : [],
    source: words.t('chart.source.documents'),
    rows: series.rows,
    tellYear: (year: DocumentsYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeDocuments(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function formatYearSentence(year: DocumentsYear, words: Words): string {
  const columns = formatColumns(year.template, words);
  const list = year.cells.every((cell) => numberOf(cell) === undefined)
    ? formatStates(year.cells, year.capture, words)
    : year.cells
        .map((cell, index) =>
          words.t('chart.item', {
            name: columns[index] ?? '',
            value: cellWords(cell, year.capture, words),
          }),
        )
        .join(words.t('chart.list.comma'));
  return words.t('chart.sentence', { year: String(year.year), words: list });
}

/** One line a figure, since the templates have different columns. */
function tabulate({ years }: DocumentsSeries, words: Words): ChartTable {
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.figure'),
      words.t('chart.column.documents'),
    ],
    rows: years.flatMap((year) => {
      const columns = formatColumns(year.template, words);
      return year.cells.map((cell, index) => [
        String(year.year),
        columns[index] ?? '',
        cellWords(cell, year.capture, words),
      ]);
    }),
  };
}
