import type { AgencyRecord } from '../../model/siteRecords.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatGaps, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Span } from '../yearRows.ts';
import { formatKinds, placeDecisions } from './place.ts';
import { buildDecisionsSeries, type DecisionsSeries, type DecisionsYear } from './series.ts';

/** How many licensing, penalty and coercion decisions one body made, year by year. */
export function drawDecisions(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildDecisionsSeries(reports, span);
  const summary = [
    ...series.years.map((year) => formatYearSentence(year, words)),
    ...formatGaps(series.rows, words),
  ].join(words.t('chart.list.sentence'));
  return {
    name: 'decisions',
    title: words.t('chart.decisions.title'),
    description: words.t('chart.decisions.description', {
      place: formatPlace(agency, words),
      period: formatPeriod(series.years, words),
    }),
    summary,
    notes: [],
    source: words.t('chart.source.decisions'),
    svg: drawBoth((layout) => placeDecisions(series, layout, words), summary),
    table: tabulate(series, words),
    ...(series.years.length === 0 && { empty: words.t('chart.empty') }),
  };
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
