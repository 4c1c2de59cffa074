import { OUTCOME_LABELS, type Outcome } from '../../model/applicationsRows.ts';
import { numberOf } from '../../model/cell.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Words } from '../chart.ts';
import { drawnCount, type OutcomeCount, type OutcomesYear } from './series.ts';

/** An outcome's name as it stands alone. */
export function formatOutcome(outcome: Outcome, { locale }: Words): string {
  return OUTCOME_LABELS[outcome][locale];
}

/** An outcome's name inside a sentence. */
export function outcomeInSentence(outcome: Outcome, words: Words): string {
  return formatOutcome(outcome, words).toLowerCase();
}

/** `1 件 · 部分公开` */
export function formatCount(count: number, outcome: Outcome, words: Words): string {
  return words.t('chart.outcomes.count', { count, outcome: outcomeInSentence(outcome, words) });
}

/** `4 件 · 部分公开` in a list of such lines. */
export function formatLine(count: number, outcome: Outcome, words: Words): string {
  return words.t('chart.outcomes.line', { count, outcome: outcomeInSentence(outcome, words) });
}

/** The outcomes that are numbers other than 0. */
export function drawnOutcomes(year: OutcomesYear): OutcomeCount[] {
  return year.outcomes.filter(({ cell }) => (numberOf(cell) ?? 0) !== 0);
}

/** The outcomes other than 0, each with its number: `部分公开 4 件`. */
export function formatItems(year: OutcomesYear, words: Words): string[] {
  return drawnOutcomes(year).map(({ outcome, cell }) =>
    words.t('chart.outcomes.item', {
      count: numberOf(cell) ?? 0,
      outcome: outcomeInSentence(outcome, words),
    }),
  );
}

/** What stands in the place of the outcomes that are no numbers; undefined where all are. */
export function formatUnknown(year: OutcomesYear, words: Words): string | undefined {
  const unknown = year.outcomes.filter(({ cell }) => cell.state !== 'number');
  const first = unknown[0];
  if (first === undefined) return undefined;
  const cells = unknown.map(({ cell }) => cell);
  const state = formatStates(cells, year.capture, words);
  if (unknown.length === 1) {
    return words.t('chart.named', { name: formatOutcome(first.outcome, words), value: state });
  }
  if (unknown.length === year.outcomes.length) return words.t('chart.outcomes.unknown', { state });
  return words.t('chart.outcomes.rest', { count: unknown.length, state });
}

/** A year without a mark, in words: `收到 0 件`. */
export function formatBareYear(year: OutcomesYear, words: Words): string {
  const received = numberOf(year.received);
  const concluded = numberOf(year.concluded);
  const unknown = formatUnknown(year, words);
  const parts = [
    received === undefined ? undefined : words.t('chart.outcomes.received', { count: received }),
    concluded === undefined || (concluded === 0 && received === 0)
      ? undefined
      : words.t('chart.outcomes.concluded', { count: concluded }),
    unknown,
  ].filter((part) => part !== undefined);
  if (received === undefined && concluded === undefined && unknown !== undefined) {
    return formatStates([year.received], year.capture, words);
  }
  return parts.join(words.t('chart.list.comma'));
}

/** One year in a complete sentence. */
export function formatYearSentence(year: OutcomesYear, words: Words): string {
  const at = String(year.year);
  const carried = numberOf(year.carriedOver) ?? 0;
  const items = formatItems(year, words);
  if (carried > 0) items.push(words.t('chart.outcomes.carriedItem', { count: carried }));
  if (items.length === 0) {
    return words.t('chart.sentence', { year: at, words: formatBareYear(year, words) });
  }
  const list = [...items, formatUnknown(year, words)]
    .filter((item) => item !== undefined)
    .join(words.t('chart.list.comma'));
  const concluded = numberOf(year.concluded);
  return concluded === undefined
    ? words.t('chart.sentence', { year: at, words: list })
    : words.t('chart.outcomes.sentence', { year: at, count: concluded, list });
}

/** Where a printed total is not the sum of its outcomes: both, in a sentence. */
export function formatMismatch(year: OutcomesYear, words: Words): string | undefined {
  const concluded = numberOf(year.concluded);
  const complete = year.outcomes.every(({ cell }) => cell.state === 'number');
  const sum = drawnCount(year);
  if (concluded === undefined || !complete || concluded === sum) return undefined;
  return words.t('chart.outcomes.mismatch', { year: String(year.year), concluded, sum });
}

/** A year's cells, in the order of the table's columns. */
export function formatYearCells(year: OutcomesYear, words: Words): string[] {
  const cells = [
    year.received,
    ...year.outcomes.map(({ cell }) => cell),
    year.concluded,
    year.carriedOver,
  ];
  return [String(year.year), ...cells.map((cell) => cellWords(cell, year.capture, words))];
}
