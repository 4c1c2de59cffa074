import { OUTCOME_LABELS } from '../../model/applicationsRows.ts';
import { APPLICANTS, type Applicant, applicantLabel } from '../../model/sumGroups.ts';
import { cellWords, lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import {
  cellsOf,
  cellsTo,
  type Destination,
  drawnSum,
  type FlowCell,
  type FlowMismatch,
  type FlowSeries,
  unknownCells,
} from './series.ts';

export function formatApplicant(applicant: Applicant, words: Words): string {
  // The form's bare 其他 stands under a heading that says organisations are meant.
  return applicant === 'otherOrganisation'
    ? words.t('chart.flow.otherOrganisation')
    : applicantLabel(applicant)[words.locale];
}

export function formatEnd(to: Destination, words: Words): string {
  return to === 'carriedOver'
    ? words.t('chart.column.carriedOver')
    : OUTCOME_LABELS[to][words.locale];
}

/** `自然人 → 予以公开：12 件` */
export function formatBand({ applicant, to }: FlowCell, value: number, words: Words): string {
  return words.t('chart.flow.band', {
    applicant: formatApplicant(applicant, words),
    end: formatEnd(to, words),
    count: value,
  });
}

/** Each kind of applicant with requests, and what came of them, in a sentence. */
export function formatFlow({ cells }: FlowSeries, words: Words): string {
  const sentences = APPLICANTS.flatMap((applicant) => {
    const own = cellsOf(cells, applicant).filter(({ cell }) => lengthOf(cell) > 0);
    if (own.length === 0) return [];
    const list = own.map(({ to, cell }) =>
      words.t('chart.item', {
        name: formatEnd(to, words).toLowerCase(),
        value: words.number(lengthOf(cell)),
      }),
    );
    return words.t('chart.flow.sentence', {
      applicant: formatApplicant(applicant, words),
      count: drawnSum(own),
      list: list.join(words.t('chart.list.comma')),
    });
  });
  return sentences.join(words.t('chart.list.sentence'));
}

/** How many cells are no numbers, and which; or nothing. */
export function formatUnknown(series: FlowSeries, words: Words): string[] {
  const unknown = unknownCells(series);
  if (unknown.length === 0) return [];
  const shared = series.ends.filter((end) => isShared(cellsTo(unknown, end)));
  const others = unknown.filter(({ to }) => !shared.includes(to));
  const list = [
    { name: words.t('chart.flow.everyApplicant'), own: unknown.filter(isFirst(shared)) },
    ...APPLICANTS.map((applicant) => ({
      name: formatApplicant(applicant, words),
      own: cellsOf(others, applicant),
    })),
  ].flatMap(({ name, own }) =>
    own.length === 0 ? [] : words.t('chart.named', { name, value: formatEnds(own, series, words) }),
  );
  return [
    words.t('chart.flow.unknown', {
      count: unknown.length,
      all: series.cells.length,
      list: list.join(words.t('chart.list.semicolon')),
    }),
  ];
}

/** Whether cells of one end are unknown for all applicants alike, so that one may stand for all. */
function isShared(cells: readonly FlowCell[]): boolean {
  const states = new Set(cells.map(({ cell }) => cell.state));
  return cells.length === APPLICANTS.length && states.size === 1;
}

const isFirst =
  (ends: readonly Destination[]) =>
  ({ applicant, to }: FlowCell): boolean =>
    applicant === APPLICANTS[0] && ends.includes(to);

/** The ends of an applicant's cells with what stands there; once for all if it is the same. */
function formatEnds(own: readonly FlowCell[], { ends, capture }: FlowSeries, words: Words): string {
  const states = own.map(({ cell }) => cellWords(cell, capture, words));
  const isSame = new Set(states).size === 1;
  const names = own.map(({ to }) => formatEnd(to, words).toLowerCase());
  if (isSame && own.length === ends.length) {
    return words.t('chart.flow.allEnds', { state: states[0] ?? '' });
  }
  const bracket = (first: string, second = ''): string =>
    words.t('chart.brackets', { first, second });
  const comma = words.t('chart.list.comma');
  if (isSame) return bracket(names.join(comma), states[0]);
  return names.map((name, at) => bracket(name, states[at])).join(comma);
}

/** What is printed but not what the cells add up to; or nothing. `area`: sums over reports. */
export function formatMismatches(
  { mismatches }: FlowSeries,
  kind: 'report' | 'area',
  words: Words,
): string[] {
  if (mismatches.length === 0) return [];
  const list = mismatches.map(({ of, printed, sum }) => {
    const name = isApplicant(of) ? formatApplicant(of, words) : formatEnd(of, words);
    const key = isApplicant(of)
      ? (`chart.flow.mismatch.${kind}` as const)
      : 'chart.flow.mismatch.end';
    return words.t(key, { name, printed, sum });
  });
  return [words.t('chart.flow.mismatches', { list: list.join(words.t('chart.list.semicolon')) })];
}

function isApplicant(of: FlowMismatch['of']): of is Applicant {
  return APPLICANTS.some((applicant) => applicant === of);
}
