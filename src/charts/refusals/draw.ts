import { formatSilent, readAreaGroup } from '../areaGroup.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { basisCells, basisColumns } from '../formatBasis.ts';
import { formatArea, formatPeriod } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { AreaTotals } from '../reportsByYear/draw.ts';
import type { YearRow } from '../yearRows.ts';
import { formatReason, formatYearSentence } from './format.ts';
import { placeRefusals } from './place.ts';
import { buildRefusals, type RefusalsYear } from './series.ts';

/** Why requests were refused in a region, or in the whole collection, year by year. */
export function drawRefusals({ region, years: totals }: AreaTotals, words: Words): Chart {
  const group = readAreaGroup(totals, 'refusals');
  const years = buildRefusals(group);
  const rows = years.map(
    (data): YearRow<RefusalsYear> => ({ kind: 'held', year: data.year, data }),
  );
  const chart = assembleYearChart(
    {
      name: 'refusals',
      title: words.t('chart.refusals.title'),
      description: words.t('chart.refusals.description', {
        place: formatArea(region, words),
        period: formatPeriod(years, words),
      }),
      notes: [words.t('chart.area.apart'), ...formatSilent(group, words)],
      source: words.t('chart.source.totals'),
      rows,
      tellYear: (year) => formatYearSentence(year, words),
      place: (layout: Layout) => placeRefusals(rows, layout, words),
      table: tabulate(years, words),
    },
    words,
  );
  const isNone = years.length > 0 && years.every(({ refused }) => refused === 0);
  return isNone ? { ...chart, svg: { wide: '', narrow: '' }, empty: chart.summary } : chart;
}

/** One line a reason and year. */
function tabulate(years: readonly RefusalsYear[], words: Words): ChartTable {
  return {
    columns: [
      words.t('chart.column.year'),
      words.t('chart.column.reason'),
      words.t('chart.column.refused'),
      words.t('chart.column.concluded'),
      ...basisColumns(words),
    ],
    rows: years.flatMap(({ year, reasons, concluded, basis }) =>
      reasons.map(({ row, count }) => [
        String(year),
        formatReason(row, words),
        words.number(count),
        words.number(concluded),
        ...basisCells(basis, words),
      ]),
    ),
  };
}
