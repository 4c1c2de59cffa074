import { numberOf } from '../../model/cell.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { type AreaFrame, formatSilent, readAreaGroup } from '../areaGroup.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { basisCells, basisColumns, withBasis } from '../formatBasis.ts';
import { formatArea, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { AreaTotals } from '../reportsByYear/draw.ts';
import type { Span } from '../yearRows.ts';
import { formatColumns, placeDocuments } from './place.ts';
import {
  buildAreaDocuments,
  buildDocumentsSeries,
  type DocumentsSeries,
  type DocumentsYear,
} from './series.ts';

/** The normative documents of one body, year by year. */
export function drawDocuments(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const frame = {
    place: formatPlace(agency, words),
    period: formatPeriod(reports, words),
    notes: [],
    source: words.t('chart.source.documents'),
  };
  return assemble(buildDocumentsSeries(reports, span), frame, words);
}

/** The normative documents of a region, or of the whole collection, year by year. */
export function drawAreaDocuments({ region, years }: AreaTotals, words: Words): Chart {
  const groups = {
    '2021': readAreaGroup(years, 'documents2021'),
    '2019': readAreaGroup(years, 'documents2019'),
  };
  const series = buildAreaDocuments(groups);
  const silent = groups['2021'].silent.filter((year) => groups['2019'].silent.includes(year));
  const frame = {
    place: formatArea(region, words),
    period: formatPeriod(series.years, words),
    notes: [words.t('chart.area.apart'), ...formatSilent({ silent }, words)],
    source: words.t('chart.source.documentsArea'),
  };
  return assemble(series, frame, words);
}

function assemble(series: DocumentsSeries, frame: AreaFrame, words: Words): Chart {
  const { place, period, source } = frame;
  const broken = series.rows.some((row) => row.kind === 'break');
  const parts = {
    name: 'documents',
    title: words.t('chart.documents.title'),
    description: words.t('chart.documents.description', { place, period }),
    notes: [...(broken ? [words.t('chart.documents.break')] : []), ...frame.notes],
    source,
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
  return words.t('chart.sentence', {
    year: String(year.year),
    words: withBasis(list, year.basis, words),
  });
}

/** One line a figure, since the templates have different columns. */
function tabulate({ years }: DocumentsSeries, words: Words): ChartTable {
  const isArea = years.some(({ basis }) => basis !== undefined);
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.figure'),
      words.t('chart.column.documents'),
      ...(isArea ? basisColumns(words) : []),
    ],
    rows: years.flatMap((year) => {
      const columns = formatColumns(year.template, words);
      return year.cells.map((cell, index) => [
        String(year.year),
        columns[index] ?? '',
        cellWords(cell, year.capture, words),
        ...(year.basis ? basisCells(year.basis, words) : []),
      ]);
    }),
  };
}
