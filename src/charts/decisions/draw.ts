import type { AgencyRecord } from '../../model/siteRecords.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Span } from '../yearRows.ts';
import { formatKinds } from './format.ts';
import { placeDecisions } from './place.ts';
import { buildDecisionsSeries, type DecisionsSeries, type DecisionsYear } from './series.ts';

/** How many licensing, penalty and coercion decisions one body made, year by year. */
export function drawDecisions(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildDecisionsSeries(reports, span);
  const parts = {
    name: 'decisions',
    title: words.t('chart.decisions.title'),
    description: words.t('chart.decisions.description', {
      place: formatPlace(agency, words),
      period: formatPeriod(reports, words),
    }),
    notes: [],
    source: words.t('chart.source.decisions'),
    rows: series.rows,
    tellYear: (year: DecisionsYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeDecisions(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function formatYearSentence({ year, capture, cells }: DecisionsYear, words: Words): string {
  const kinds = formatKinds(words);
  const list = cells.every((cell) => cell.state !== 'number')
    ? formatStates(cells, capture, words)
    : cells
        .map((cell, index) => {
          const value = cellWords(cell, capture, words);
          return words.t('chart.item', { name: kinds[index] ?? '', value });
        })
        .join(words.t('chart.list.comma'));
  return words.t('chart.sentence', { year: String(year), words: list });
}

function tabulate({ years }: DecisionsSeries, words: Words): ChartTable {
  return {
    columns: [words.t('chart.column.year'), ...formatKinds(words)],
    rows: years.map(({ year, capture, cells }) => [
      String(year),
      ...cells.map((cell) => cellWords(cell, capture, words)),
    ]),
  };
}
