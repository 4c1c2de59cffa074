import { MEASURE_STATES } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import { formatUnit } from '../formatUnit.ts';
import type { ExploreInput } from './exploreChart.ts';
import type { RowValues } from './exploreRows.ts';
import { formatShown } from './formatShown.ts';
import { rankRows } from './rankRows.ts';
import type { ViewTable } from './viewTable.ts';

type Input = Pick<ExploreInput, 'rows' | 'source' | 'naming' | 'state' | 'words'>;

/** One row an agency: ranked ones first, then those with a small denominator, then those without a number. */
export function buildAgencyTable(input: Input): ViewTable {
  const { rows, source, naming, state, words } = input;
  const { ranked, ranks, small, unknown } = rankRows(rows, state.order);
  const order = [...ranked, ...small, ...unknown];
  const measured = rows.y ? [rows.x, rows.y] : [rows.x];
  const codeOf = (at: number) => source.codes[rows.agencies[order[at] ?? 0] ?? 0] ?? '';
  const rankOf = (at: number) => {
    const rank = ranks[at];
    if (rank !== undefined) return words.number(rank);
    return words.t(at < ranked.length + small.length ? 'explore.rank.small' : 'explore.rank.none');
  };
  return {
    columns: [
      words.t('explore.column.agency'),
      words.t('explore.column.place'),
      words.t('explore.column.code'),
      words.t('explore.column.rank'),
      ...measured.flatMap((values) => columnsOf(values, words)),
      words.t('explore.column.reports'),
    ],
    count: order.length,
    codeOf,
    rowOf: (at, exact) => {
      const row = order[at] ?? 0;
      const code = codeOf(at);
      return [
        naming.nameOf(code),
        naming.placeOf(code),
        code,
        rankOf(at),
        ...measured.flatMap((values) => cellsOf(values, row, exact, words)),
        words.number(rows.reports[row] ?? 0),
      ];
    },
  };
}

/** Heads of a measure's columns: its value, and what that was divided from. */
export function columnsOf({ measure }: RowValues, words: Words): string[] {
  const name = measure[words.locale];
  const value = words.t('explore.unit', { measure: name, unit: formatUnit(measure, words) });
  if (measure.kind !== 'derived') return [value];
  return [value, words.t('explore.column.part'), words.t('explore.column.whole')];
}

/** A measure's cells of a row; what is no number is its state's word. */
export function cellsOf(values: RowValues, row: number, exact: boolean, words: Words): string[] {
  const { measure, parts, wholes } = values;
  const count = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '' : words.number(value);
  const value = valueWords(values, row, exact, words);
  return measure.kind === 'derived' ? [value, count(parts[row]), count(wholes[row])] : [value];
}

/** A value in words: the number, or what stands in its place. */
export function valueWords(
  { measure, states, values }: RowValues,
  row: number,
  exact: boolean,
  words: Words,
): string {
  const state = MEASURE_STATES[states[row] ?? 0] ?? 'missing';
  if (state !== 'number') return words.t(`explore.state.${state}`);
  const value = values[row] ?? Number.NaN;
  return exact ? String(value) : formatShown(value, measure, words);
}
