import { OUTCOME_LABELS, OUTCOMES } from '../../model/applicationsRows.ts';
import type { Words } from '../chart.ts';
import {
  assembleComparison,
  type ComparisonChart,
  formatAgencies,
} from '../compare/assembleComparison.ts';
import {
  type CompareCell,
  type CompareTable,
  nameColumns,
  type TableSort,
} from '../compare/compareTable.ts';
import { formatPlain, formatState, formatValue } from '../compare/formatValue.ts';
import { missingNotes } from '../compare/missingNotes.ts';
import { FAR_ABOVE } from '../compare/overYears.ts';
import type { Comparison } from '../compare/series.ts';
import { formatRow, placeOutcomes } from './place.ts';
import {
  type AgencyOutcomes,
  buildOutcomes,
  type ComparedOutcome,
  isSmall,
  isWhole,
} from './series.ts';

export interface OutcomesOptions {
  readonly year: number;
  readonly relative: boolean;
  readonly sort: TableSort | undefined;
}

/** What became of the agencies' requests in one year, in numbers or in parts of 100. */
export function drawOutcomes(
  comparison: Comparison,
  { year, relative, sort }: OutcomesOptions,
  words: Words,
): ComparisonChart {
  const rows = buildOutcomes(comparison, year);
  const drawn = rows.filter((row) => row.sum > 0 && (relative ? isWhole(row) : true));
  const params = {
    agencies: formatAgencies(comparison.agencies, words),
    period: String(year),
  };
  const isEmpty = drawn.length === 0;
  return assembleComparison(
    {
      title: titleOf(rows, { year, relative, sort }, words),
      description: words.t(`compare.outcomes.${relative ? 'relative' : 'absolute'}`, params),
      sentences: rows.map((row) => tellRow(row, relative, words)),
      notes: [
        ...(relative && drawn.some(isSmall) ? [words.t('compare.outcomes.smallNote')] : []),
        ...(relative ? [] : farAboveNote(rows, words)),
        ...notesOf(rows, year, isEmpty, words),
      ],
      table: tabulate(rows, relative, words),
      place: (layout) => placeOutcomes(rows, relative, layout, words),
      empty: isEmpty ? words.t('compare.empty.outcomes', { year: String(year) }) : undefined,
      source: words.t('compare.source.applications'),
    },
    sort,
    words,
  );
}

/** What is missing stands in the picture too; without a picture the zeros and gaps are told here. */
function notesOf(
  rows: readonly AgencyOutcomes[],
  year: number,
  isEmpty: boolean,
  words: Words,
): string[] {
  const gaps = rows.map(({ agency, state }) => ({
    ...agency,
    years: state === undefined ? [] : [{ year, form: undefined, value: { state } }],
  }));
  const others = rows.filter(({ state, sum }) => state === undefined && (isEmpty || sum === 0));
  const told = others.map((row) =>
    words.t('compare.sentence', { name: row.agency.name, list: formatRow(row, false, words) }),
  );
  return [...missingNotes(gaps, words), ...told];
}

/** Said where one bar is so long that the others are slivers. */
function farAboveNote(rows: readonly AgencyOutcomes[], words: Words): string[] {
  const [first, second] = rows.toSorted((a, b) => b.sum - a.sum);
  if (!first || !second || second.sum <= 0 || first.sum < FAR_ABOVE * second.sum) return [];
  return [words.t('compare.outcomes.farAbove', { name: first.agency.name })];
}

function titleOf(
  rows: readonly AgencyOutcomes[],
  { year, relative }: OutcomesOptions,
  words: Words,
): string {
  const plain = words.t('compare.title.outcomesPlain', { year: String(year) });
  const [only, second] = rows;
  if (only && !second) {
    const params = { name: only.agency.name, year: String(year), count: only.sum };
    return only.sum > 0 ? words.t('compare.title.outcomesOne', params) : plain;
  }
  if (!relative) return titleOfCounts(rows, year, words) ?? plain;
  const drawn = rows.filter((row) => isWhole(row) && row.sum > 0);
  if (drawn.length > 0 && drawn.every(isSmall)) {
    return words.t('compare.title.outcomesSmall', { year: String(year) });
  }
  return titleOfShares(rows, year, words) ?? plain;
}

function titleOfCounts(
  rows: readonly AgencyOutcomes[],
  year: number,
  words: Words,
): string | undefined {
  // What an incomplete one has is the least that it concluded.
  const [first, second] = rows.toSorted((a, b) => b.sum - a.sum);
  if (!first || !second || !isWhole(first) || first.sum === second.sum) return undefined;
  const params = { name: first.agency.name, year: String(year), count: first.sum };
  return words.t('compare.title.outcomes', params);
}

function titleOfShares(
  rows: readonly AgencyOutcomes[],
  year: number,
  words: Words,
): string | undefined {
  const shares = rows
    .filter((row) => isWhole(row) && !isSmall(row))
    .map((row) => ({ row, share: (row.outcomes[0]?.count ?? 0) / row.sum }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (!first || !second || first.share === second.share) return undefined;
  return words.t('compare.title.granted', {
    name: first.row.agency.name,
    year: String(year),
    value: formatValue(first.share, 'share', words),
  });
}

function tellRow(row: AgencyOutcomes, relative: boolean, words: Words): string {
  const parts = row.outcomes.flatMap(({ outcome, count }) =>
    count === undefined || count === 0
      ? []
      : [
          words.t('chart.item', {
            name: OUTCOME_LABELS[outcome][words.locale],
            value: words.number(count),
          }),
        ],
  );
  return words.t('compare.sentence', {
    name: row.agency.name,
    list: [formatRow(row, relative, words), ...parts].join(words.t('chart.list.comma')),
  });
}

function tabulate(rows: readonly AgencyOutcomes[], relative: boolean, words: Words): CompareTable {
  const label = (at: number) => OUTCOME_LABELS[OUTCOMES[at] ?? 'granted'][words.locale];
  const shareHead = (at: number) => words.t('compare.column.shareOf', { outcome: label(at) });
  return {
    columns: [
      ...nameColumns(words),
      { key: 'concluded', head: words.t('compare.column.concluded') },
      { key: 'sum', head: words.t('compare.column.sum') },
      ...OUTCOMES.map((key, at) => ({ key, head: label(at) })),
      ...(relative ? OUTCOMES.map((key, at) => ({ key: `${key}Share`, head: shareHead(at) })) : []),
    ],
    rows: rows.map((row) => [
      { text: row.agency.name },
      { text: row.agency.code },
      countCell(row.concluded, words),
      row.state === undefined ? numberCell(row.sum, words) : { text: '' },
      ...OUTCOMES.map((outcome) => outcomeCell(row, outcome, words)),
      ...(relative ? OUTCOMES.map((outcome) => shareCell(row, outcome, words)) : []),
    ]),
  };
}

const numberCell = (value: number, words: Words): CompareCell => ({
  text: words.number(value),
  state: 'number',
  value,
});

function countCell({ count, state }: ComparedOutcome, words: Words): CompareCell {
  if (state === 'number') return numberCell(count ?? 0, words);
  return { text: formatState(state, words), state };
}

function outcomeCell(
  { outcomes, state }: AgencyOutcomes,
  outcome: ComparedOutcome['outcome'],
  words: Words,
): CompareCell {
  const found = outcomes.find((each) => each.outcome === outcome);
  if (found) return countCell(found, words);
  return state === undefined ? { text: '' } : { text: formatState(state, words), state };
}

function shareCell(
  row: AgencyOutcomes,
  outcome: ComparedOutcome['outcome'],
  words: Words,
): CompareCell {
  const count = row.outcomes.find((each) => each.outcome === outcome)?.count;
  if (count === undefined || !isWhole(row) || row.sum === 0) return { text: '' };
  const value = count / row.sum;
  const state = isSmall(row) ? 'small' : 'number';
  return { text: formatPlain(value, 'share', words), state, value };
}
