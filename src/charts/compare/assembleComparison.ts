import type { Chart, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatYears } from '../formatFrame.ts';
import { formatUnit } from '../formatUnit.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { type CompareTable, plainTable, sortTable, type TableSort } from './compareTable.ts';
import { formatFull, formatMeasure } from './formatValue.ts';
import type { ComparedAgency, Comparison } from './series.ts';

/** The name of the page's one chart: its anchor and part of the names of its files. */
export const COMPARE_CHART = 'compare';

/** A chart of the compare page, with its table as it can be sorted. */
export interface ComparisonChart {
  readonly chart: Chart;
  readonly table: CompareTable;
}

export interface ComparisonParts {
  readonly title: string;
  /** Measure, agencies, period. */
  readonly description: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly table: CompareTable;
  readonly place: (layout: Layout) => Scene;
  /** Why there is nothing to draw. */
  readonly empty: string | undefined;
  readonly source: string;
}

export function assembleComparison(
  parts: ComparisonParts,
  sort: TableSort | undefined,
  words: Words,
): ComparisonChart {
  const { title, description, notes, empty, source } = parts;
  const table = sortTable(parts.table, sort);
  const summary = empty ?? parts.sentences.join(words.t('chart.list.sentence'));
  return {
    table,
    chart: {
      name: COMPARE_CHART,
      title,
      description,
      summary,
      notes,
      source,
      svg: empty === undefined ? drawBoth(parts.place, summary) : { wide: '', narrow: '' },
      table: plainTable(table),
      ...(empty !== undefined && { empty }),
    },
  };
}

/** The line under the title: measure and unit, agencies, period. */
export function describeComparison(
  { agencies, shown, years }: Comparison,
  words: Words,
  period = formatYears(years[0] ?? 0, years.at(-1) ?? 0),
): string {
  return words.t('compare.description', {
    measure: formatMeasure(shown, words),
    unit: formatUnit(shown, words),
    agencies: formatAgencies(agencies, words),
    period,
  });
}

const NAMED = 3;

/** Up to three by name, more by number. */
export function formatAgencies(agencies: readonly ComparedAgency[], words: Words): string {
  return agencies.length > NAMED
    ? words.t('compare.agencies', { count: agencies.length })
    : agencies.map(({ name }) => name).join(words.t('compare.join'));
}

/** An agency's years in a sentence. */
export function tellYears(agency: ComparedAgency, { shown }: Comparison, words: Words): string {
  const told = agency.years
    .filter(({ value }) => value.state !== 'noReport')
    .map(({ year, value }) =>
      words.t('chart.item', {
        name: String(year),
        value: formatFull(value, shown, words),
      }),
    );
  return words.t('compare.sentence', {
    name: agency.name,
    list: told.join(words.t('chart.list.comma')) || words.t('compare.state.noReport'),
  });
}

/** Where the figures stand. */
export function sourceOf({ shown }: Comparison, words: Words): string {
  const { id } = shown.measure;
  if (id.startsWith('stated.')) return words.t('compare.source.stated');
  const table = id.split('.')[0] ?? '';
  if (table === 'proactive') return words.t('compare.source.proactive');
  if (table === 'proceedings') return words.t('compare.source.proceedings');
  return words.t(
    table === 'applications' ? 'compare.source.applications' : 'compare.source.derived',
  );
}
