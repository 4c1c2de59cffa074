import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatGaps, formatPeriod, formatPlace } from '../formatFrame.ts';
import type { Span } from '../yearRows.ts';
import { formatChannel, formatStated, formatYearSentence } from './format.ts';
import { placeDisclosure } from './place.ts';
import { buildDisclosureSeries, DISCLOSURE_FIGURES, type DisclosureSeries } from './series.ts';

/** How much one body says it published, by channel, year by year. */
export function drawDisclosure(
  { agency, reports }: Pick<AgencyRecord, 'agency' | 'reports'>,
  words: Words,
  span?: Span,
): Chart {
  const series = buildDisclosureSeries(reports, span);
  const summary = [
    ...series.years.map((year) => formatYearSentence(year, words)),
    ...formatGaps(series.rows, words),
  ].join(words.t('chart.list.sentence'));
  return {
    name: 'disclosure',
    title: words.t('chart.disclosure.title'),
    description: words.t('chart.disclosure.description', {
      place: formatPlace(agency, words),
      period: formatPeriod(series.years, words),
    }),
    summary,
    notes: series.years.some(hasChannels) ? [words.t('chart.disclosure.overlap')] : [],
    source: words.t('chart.source.stated'),
    svg: drawBoth((layout) => placeDisclosure(series, layout, words), summary),
    table: tabulate(series, words),
    ...(series.years.length === 0 && { empty: words.t('chart.empty') }),
  };
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
