import type { AgencyRecord } from '../../model/siteRecords.ts';
import { assembleYearChart } from '../assembleYearChart.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Span } from '../yearRows.ts';
import { formatChannel, formatStated, formatYearSentence } from './format.ts';
import { placeDisclosure } from './place.ts';
import {
  buildDisclosureSeries,
  DISCLOSURE_FIGURES,
  type DisclosureSeries,
  type DisclosureYear,
} from './series.ts';

/** How much one body says it published, by channel, year by year. */
export function drawDisclosure(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildDisclosureSeries(reports, span);
  const parts = {
    name: 'disclosure',
    title: words.t('chart.disclosure.title'),
    description: words.t('chart.disclosure.description', {
      place: formatPlace(agency, words),
      period: formatPeriod(reports, words),
    }),
    notes: series.years.some(hasChannels) ? [words.t('chart.disclosure.overlap')] : [],
    source: words.t('chart.source.stated'),
    rows: series.rows,
    tellYear: (year: DisclosureYear) => formatYearSentence(year, words),
    place: (layout: Layout) => placeDisclosure(series, layout, words),
    table: tabulate(series, words),
  };
  return assembleYearChart(parts, words);
}

const hasChannels = (year: DisclosureSeries['years'][number]): boolean => year.counts.length > 1;

function tabulate({ years }: DisclosureSeries, words: Words): ChartTable {
  return {
    columns: [
      words.t('chart.column.year'),
      ...DISCLOSURE_FIGURES.map(({ id }) => formatChannel(id, words)),
    ],
    rows: years.map((year) => [
      String(year.year),
      ...DISCLOSURE_FIGURES.map(({ id }) => {
        const count = year.counts.find(({ figure }) => figure.id === id);
        return count
          ? formatStated(count, year.capture, words)
          : words.t('chart.disclosure.noCount');
      }),
    ]),
  };
}
