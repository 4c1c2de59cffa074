import type { ChartTable, Words } from '../chart.ts';
import { formatUnit } from '../formatUnit.ts';
import { formatPlain, formatState } from './formatValue.ts';
import type { ComparedState, ComparedValue, Comparison } from './series.ts';

/** One cell with what it is beside its words: sorting and style go by that. */
export interface CompareCell {
  readonly text: string;
  readonly state?: 'number' | 'small' | ComparedState;
  /** What it is sorted by; absent for words. */
  readonly value?: number;
}

/** A table that can be sorted: every column has a key, which addresses name. */
export interface CompareTable {
  readonly columns: readonly { readonly key: string; readonly head: string }[];
  readonly rows: readonly (readonly CompareCell[])[];
}

export interface TableSort {
  readonly key: string;
  readonly isDescending: boolean;
}

/** The name and the code: what every table begins with. */
export const NAME_KEYS = ['name', 'code'] as const;

export function nameColumns(words: Words): CompareTable['columns'] {
  return NAME_KEYS.map((key) => ({ key, head: words.t(`compare.column.${key}`) }));
}

/** A value as a cell. */
export function cellOfValue(
  value: ComparedValue,
  unit: Comparison['shown']['unit'],
  words: Words,
): CompareCell {
  if (value.state !== 'number') {
    return { text: formatState(value.state, words), state: value.state };
  }
  const state = value.small ? 'small' : 'number';
  return { text: formatPlain(value.value, unit, words), state, value: value.value };
}

/** What a value is taken of; empty where it is taken of nothing. */
export function denominatorCell(value: ComparedValue, words: Words): CompareCell {
  const count = value.state === 'number' ? value.denominator : undefined;
  return count === undefined
    ? { text: '' }
    : { text: words.number(count), state: 'number', value: count };
}

/** A row for each agency, a column for each year, and what shares are taken of beside them. */
export function tabulateYears({ agencies, shown, years }: Comparison, words: Words): CompareTable {
  const hasDenominator = shown.divided !== undefined && shown.unit !== 'perYear';
  const unit = formatUnit(shown, words);
  const head = (year: number) => words.t('compare.column.year', { year: String(year), unit });
  const below = (year: number) => words.t('compare.column.whole', { year: String(year) });
  return {
    columns: [
      ...nameColumns(words),
      ...years.map((year) => ({ key: String(year), head: head(year) })),
      ...(hasDenominator ? years.map((year) => ({ key: `n${year}`, head: below(year) })) : []),
    ],
    rows: agencies.map((agency) => [
      { text: agency.name },
      { text: agency.code },
      ...agency.years.map(({ value }) => cellOfValue(value, shown.unit, words)),
      ...(hasDenominator ? agency.years.map(({ value }) => denominatorCell(value, words)) : []),
    ]),
  };
}

/** Sorted by a column: numbers, then numbers too small to be ranked, then words as they stand. */
export function sortTable(table: CompareTable, sort: TableSort | undefined): CompareTable {
  const at = table.columns.findIndex(({ key }) => key === sort?.key);
  if (!sort || at < 0) return table;
  const sign = sort.isDescending ? -1 : 1;
  const isNames = at < NAME_KEYS.length;
  const compare = (a: CompareCell | undefined, b: CompareCell | undefined): number => {
    if (isNames) return sign * (a?.text ?? '').localeCompare(b?.text ?? '', 'zh-CN');
    const groups = groupOf(a) - groupOf(b);
    return groups === 0 ? sign * ((a?.value ?? 0) - (b?.value ?? 0)) : groups;
  };
  return { ...table, rows: table.rows.toSorted((a, b) => compare(a[at], b[at])) };
}

function groupOf(cell: CompareCell | undefined): number {
  if (cell?.value === undefined) return 2;
  return cell.state === 'small' ? 1 : 0;
}

export function plainTable({ columns, rows }: CompareTable): ChartTable {
  return {
    columns: columns.map(({ head }) => head),
    rows: rows.map((row) => row.map(({ text }) => text)),
  };
}
