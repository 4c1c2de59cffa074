import type { Words } from '../chart.ts';
import {
  assembleComparison,
  type ComparisonChart,
  describeComparison,
  sourceOf,
  tellYears,
} from '../compare/assembleComparison.ts';
import { type CompareTable, type TableSort, tabulateYears } from '../compare/compareTable.ts';
import { formatPlain, formatShortMeasure } from '../compare/formatValue.ts';
import { missingNotes } from '../compare/missingNotes.ts';
import { farAboveNote, isAllZero } from '../compare/overYears.ts';
import { type ComparedAgency, type Comparison, drawnValue } from '../compare/series.ts';
import { titleOverYears } from '../compare/titleOverYears.ts';
import { formatUnit } from '../formatUnit.ts';
import { placeSlope } from './place.ts';
import { isOneForm, slopesOf } from './series.ts';

/** The agencies between the first and the last year; the years between are left out. */
export function drawSlope(
  over: Comparison,
  sort: TableSort | undefined,
  words: Words,
): ComparisonChart {
  const comparison = endsOf(over);
  const slopes = slopesOf(comparison);
  return assembleComparison(
    {
      title: titleOf(comparison, words),
      description: describeComparison(comparison, words),
      sentences: comparison.agencies.map((agency) => tellYears(agency, comparison, words)),
      notes: notesOf(comparison, words),
      table: withChange(tabulateYears(comparison, words), comparison, words),
      place: (layout) => placeSlope(comparison, layout, words),
      empty: emptyOf(comparison, slopes.length, words),
      source: sourceOf(comparison, words),
    },
    sort,
    words,
  );
}

function endsOf({ shown, agencies, years }: Comparison): Comparison {
  const ends = years.length > 1 ? [years[0] ?? 0, years.at(-1) ?? 0] : years;
  return {
    shown,
    years: ends,
    agencies: agencies.map((agency) => ({
      ...agency,
      years: agency.years.filter(({ year }) => ends.includes(year)),
    })),
  };
}

/** By how much an agency changed; undefined where it has not both numbers. */
function changeOf({ years }: ComparedAgency): number | undefined {
  const [first, last] = [years[0], years.at(-1)].map((year) => year && drawnValue(year));
  return first === undefined || last === undefined ? undefined : last - first;
}

/** How many rose, fell and stayed, of those that are not too small to say so. */
function titleOf(comparison: Comparison, words: Words): string {
  const { agencies, shown, years } = comparison;
  const changes = agencies.filter(isLarge).flatMap((agency) => changeOf(agency) ?? []);
  if (agencies.length === 1 || years.length < 2 || changes.length === 0) {
    return titleOverYears(comparison, words);
  }
  const counts = [
    ['up', changes.filter((change) => change > 0).length],
    ['down', changes.filter((change) => change < 0).length],
    ['unchanged', changes.filter((change) => change === 0).length],
  ] as const;
  return words.t('compare.title.slope', {
    measure: formatShortMeasure(shown, words),
    from: String(years[0]),
    to: String(years.at(-1)),
    list: counts
      .flatMap(([way, count]) => (count > 0 ? [words.t(`compare.title.${way}`, { count })] : []))
      .join(words.t('chart.list.comma')),
  });
}

const isLarge = ({ years }: ComparedAgency): boolean =>
  years.every(({ value }) => value.state !== 'number' || !value.small);

function notesOf(comparison: Comparison, words: Words): string[] {
  const { agencies } = comparison;
  const isBroken = slopesOf(comparison).some(
    (slope) => slope.ends[0] && slope.ends[1] && !isOneForm(slope),
  );
  const hasSmall = agencies.some(({ years }) =>
    years.some(({ value }) => value.state === 'number' && value.small),
  );
  return [
    ...farAboveNote(comparison, words),
    ...(isBroken ? [words.t('compare.break')] : []),
    ...(hasSmall ? [words.t('compare.smallNote')] : []),
    ...(isAllZero(comparison) ? [words.t('compare.zeros')] : []),
    ...missingNotes(agencies, words),
  ];
}

function emptyOf({ years }: Comparison, drawn: number, words: Words): string | undefined {
  if (years.length < 2) return words.t('compare.empty.slope');
  if (drawn > 0) return undefined;
  const params = { from: String(years[0]), to: String(years.at(-1)) };
  return words.t('compare.empty.slopeNone', params);
}

function withChange(
  table: CompareTable,
  { agencies, shown }: Comparison,
  words: Words,
): CompareTable {
  const head = words.t('compare.column.change', { unit: formatUnit(shown, words) });
  return {
    columns: [...table.columns, { key: 'change', head }],
    rows: table.rows.map((row, at) => {
      const agency = agencies[at];
      const change = agency && changeOf(agency);
      if (change === undefined) return [...row, { text: '' }];
      // Takes away what subtracting has added behind the last digit.
      const exact = Number(change.toFixed(8));
      const text = formatPlain(exact, shown.unit, words);
      return [...row, { text, state: 'number', value: exact }];
    }),
  };
}
