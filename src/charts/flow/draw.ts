import type { AgencyRecord } from '../../model/siteRecords.ts';
import { APPLICANTS } from '../../model/sumGroups.ts';
import { formatSilent, poolYears, readAreaGroup } from '../areaGroup.ts';
import { cellWords } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatBasis } from '../formatBasis.ts';
import { formatArea, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { AreaTotals } from '../reportsByYear/draw.ts';
import {
  formatApplicant,
  formatEnd,
  formatFlow,
  formatMismatches,
  formatUnknown,
} from './format.ts';
import { placeFlow } from './place.ts';
import {
  buildAreaFlow,
  cellsOf,
  drawnSum,
  type FlowSeries,
  findReportFlow,
  flowTotal,
} from './series.ts';

/** Who asked one body, and what came of it, in its latest year that can be drawn. */
export function drawFlow(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
): Chart {
  const series = findReportFlow(reports);
  const place = formatPlace(agency, words);
  const year = String(series?.year ?? '');
  return assemble(
    series,
    {
      description: words.t('chart.flow.description', { place, year }),
      notes: series
        ? [
            ...(reports.length > 1 ? [words.t('chart.flow.latest', { year })] : []),
            ...formatUnknown(series, words),
            ...formatMismatches(series, 'report', words),
          ]
        : [],
      source: words.t('chart.source.flow'),
    },
    words,
  );
}

/** Who asked in a region, or in the whole collection, and what came of it, all years together. */
export function drawAreaFlow({ region, years }: AreaTotals, words: Words): Chart {
  const group = readAreaGroup(years, 'flow');
  const pool = poolYears(group);
  const series = pool && buildAreaFlow(pool);
  return assemble(
    series,
    {
      description: words.t('chart.flow.descriptionArea', {
        place: formatArea(region, words),
        period: formatPeriod(group.years, words),
        basis: pool ? formatBasis(pool, words) : '',
      }),
      notes: series
        ? [
            words.t('chart.flow.noCarried'),
            ...formatMismatches(series, 'area', words),
            ...formatSilent(group, words),
          ]
        : [],
      source: words.t('chart.source.flowArea'),
    },
    words,
  );
}

function assemble(
  series: FlowSeries | undefined,
  frame: Pick<Chart, 'description' | 'notes' | 'source'>,
  words: Words,
): Chart {
  const isEmpty = series === undefined || flowTotal(series) === 0;
  const summary = isEmpty ? words.t('chart.flow.empty') : formatFlow(series, words);
  return {
    name: 'flow',
    title: words.t('chart.flow.title'),
    summary,
    ...frame,
    svg: isEmpty
      ? { wide: '', narrow: '' }
      : drawBoth((layout) => placeFlow(series, layout, words), summary),
    table: tabulate(series, words),
    ...(isEmpty && { empty: summary }),
  };
}

/** The drawn cells: a row each kind of applicant, a column each end. */
function tabulate(series: FlowSeries | undefined, words: Words): ChartTable {
  const ends = series?.ends ?? [];
  return {
    columns: [
      words.t('chart.column.applicant'),
      ...ends.map((end) => formatEnd(end, words)),
      words.t('chart.column.added'),
    ],
    rows: series
      ? APPLICANTS.map((applicant) => {
          const own = cellsOf(series.cells, applicant);
          const cells = own.map(({ cell }) => cellWords(cell, series.capture, words));
          return [formatApplicant(applicant, words), ...cells, words.number(drawnSum(own))];
        })
      : [],
  };
}
