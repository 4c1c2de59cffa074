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
import { formatKinds } from './format.ts';
import { placeDecisions } from './place.ts';
import {
  buildAreaDecisions,
  buildDecisionsSeries,
  type DecisionsSeries,
  type DecisionsYear,
} from './series.ts';

/** How many licensing, penalty and coercion decisions one body made, year by year. */
export function drawDecisions(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const frame = {
    place: formatPlace(agency, words),
    period: formatPeriod(reports, words),
    notes: [],
    source: words.t('chart.source.decisions'),
  };
  return assemble(buildDecisionsSeries(reports, span), frame, words);
}

/** How many decisions the bodies of a region, or of the whole collection, made. */
export function drawAreaDecisions({ region, years }: AreaTotals, words: Words): Chart {
  const group = readAreaGroup(years, 'decisions');
  const frame = {
    place: formatArea(region, words),
    period: formatPeriod(group.years, words),
    notes: [words.t('chart.area.apart'), ...formatSilent(group, words)],
    source: words.t('chart.source.decisionsArea'),
  };
  return assemble(buildAreaDecisions(group), frame, words);
}

function assemble(series: DecisionsSeries, frame: AreaFrame, words: Words): Chart {
  const { place, period, notes, source } = frame;
  const parts = {
    name: 'decisions',
    title: words.t('chart.decisions.title'),
    description: words.t('chart.decisions.description', { place, period }),
    notes,
    source,
    rows: series.rows,
    tellYear: (year: DecisionsYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeDecisions(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

function formatYearSentence({ year, capture, cells, basis }: DecisionsYear, words: Words): string {
  const kinds = formatKinds(words);
  const list = cells.every((cell) => cell.state !== 'number')
    ? formatStates(cells, capture, words)
    : cells
        .map((cell, index) => {
          const value = cellWords(cell, capture, words);
          return words.t('chart.item', { name: kinds[index] ?? '', value });
        })
        .join(words.t('chart.list.comma'));
  return words.t('chart.sentence', {
    year: String(year),
    words: withBasis(list, basis, words),
  });
}

function tabulate({ years }: DecisionsSeries, words: Words): ChartTable {
  const isArea = years.some(({ basis }) => basis !== undefined);
  return {
    columns: [
      words.t('chart.column.year'),
      ...formatKinds(words),
      ...(isArea ? basisColumns(words) : []),
    ],
    rows: years.map(({ year, capture, cells, basis }) => [
      String(year),
      ...cells.map((cell) => cellWords(cell, capture, words)),
      ...(basis ? basisCells(basis, words) : []),
    ]),
  };
}
