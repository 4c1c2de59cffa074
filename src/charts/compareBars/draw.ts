import type { Words } from '../chart.ts';
import {
  assembleComparison,
  type ComparisonChart,
  describeComparison,
  sourceOf,
  tellYears,
} from '../compare/assembleComparison.ts';
import {
  type CompareCell,
  type CompareTable,
  cellOfValue,
  denominatorCell,
  nameColumns,
  type TableSort,
} from '../compare/compareTable.ts';
import { missingNotes } from '../compare/missingNotes.ts';
import { rankYear } from '../compare/rank.ts';
import type { ComparedValue, Comparison } from '../compare/series.ts';
import { titleOfYear } from '../compare/titleOverYears.ts';
import { formatUnit } from '../formatUnit.ts';
import { placeBars } from './place.ts';

/** The agencies in one year, the highest first; `comparison` is of that year alone. */
export function drawBars(
  comparison: Comparison,
  sort: TableSort | undefined,
  words: Words,
): ComparisonChart {
  const { agencies, shown } = comparison;
  const year = comparison.years[0] ?? 0;
  const ranking = rankYear(agencies, year);
  const { ranked, small } = ranking;
  const isEmpty = ranked.length + small.length === 0;
  const isZero = !isEmpty && [...ranked, ...small].every(({ value }) => value === 0);
  return assembleComparison(
    {
      title: titleOfYear(comparison, year, words),
      description: describeComparison(comparison, words),
      sentences: agencies.map((agency) => tellYears(agency, comparison, words)),
      notes: [
        ...(small.length > 0 ? [words.t('compare.smallNote')] : []),
        ...(isZero ? [words.t('compare.zeros')] : []),
        ...missingNotes(agencies, words),
      ],
      table: tabulateYear(comparison, year, words),
      place: (layout) => placeBars(ranking, shown, layout, words),
      empty: isEmpty ? words.t('compare.empty.year', { year: String(year) }) : undefined,
      source: sourceOf(comparison, words),
    },
    sort,
    words,
  );
}

function tabulateYear({ agencies, shown }: Comparison, year: number, words: Words): CompareTable {
  const isDivided = shown.divided !== undefined && shown.unit !== 'perYear';
  const head = words.t('compare.column.value', {
    year: String(year),
    unit: formatUnit(shown, words),
  });
  const column = (key: 'part' | 'denominator') => ({ key, head: words.t(`compare.column.${key}`) });
  return {
    columns: [
      ...nameColumns(words),
      { key: 'value', head },
      ...(isDivided ? [column('part'), column('denominator')] : []),
    ],
    rows: agencies.map(({ name, code, years: [only] }) => {
      const value: ComparedValue = only?.value ?? { state: 'noReport' };
      return [
        { text: name },
        { text: code },
        cellOfValue(value, shown.unit, words),
        ...(isDivided ? [partCell(value, shown.unit, words), denominatorCell(value, words)] : []),
      ];
    }),
  };
}

/** What was divided: the value times what it was divided by. */
function partCell(
  value: ComparedValue,
  unit: Comparison['shown']['unit'],
  words: Words,
): CompareCell {
  if (value.state !== 'number' || value.denominator === undefined) return { text: '' };
  const part = (value.value * value.denominator) / (unit === 'perHundred' ? 100 : 1);
  // Figures have at most a few decimals; this takes away what dividing has added.
  const plain = Number(part.toFixed(4));
  return { text: words.number(plain), state: 'number', value: plain };
}
