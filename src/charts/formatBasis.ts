import type { Words } from './chart.ts';

/** On how many of the reports that there are a sum rests. */
export interface Basis {
  readonly counted: number;
  readonly reports: number;
}

/** What a sum rests on: `据 91 份年报中的 88 份`. */
export function formatBasis({ counted, reports }: Basis, words: Words): string {
  return words.t('chart.totals.basis', { counted, reports });
}

/** The heads of a table's last columns, where its rows are sums. */
export function basisColumns(words: Words): string[] {
  return [words.t('chart.column.counted'), words.t('chart.column.reports')];
}

export function basisCells({ counted, reports }: Basis, words: Words): string[] {
  return [words.number(counted), words.number(reports)];
}

/** Words in a sentence, with what they rest on where they are sums. */
export function withBasis(text: string, basis: Basis | undefined, words: Words): string {
  return basis === undefined
    ? text
    : words.t('chart.brackets', { first: text, second: formatBasis(basis, words) });
}
