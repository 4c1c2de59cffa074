import { numberOf } from '../../model/cell.ts';
import type { MeasuredReport, MeasureValue } from '../../model/measure.ts';
import { measureOver } from '../../model/measureValue.ts';
import { cellWords, formatStates } from '../cells.ts';
import type { Words } from '../chart.ts';
import { formatBasis } from '../formatBasis.ts';
import { formatShare } from '../formatShare.ts';
import {
  drawnCases,
  type Proceeding,
  type ProceedingCount,
  type ProceedingResult,
  type ProceedingsYear,
  proceedingLabel,
  resultLabel,
} from './series.ts';

/** A kind of proceeding as it stands alone. */
export function formatProceeding(proceeding: Proceeding, { locale }: Words): string {
  return proceedingLabel(proceeding)[locale];
}

/** A result as it stands alone. */
export function formatResult(result: ProceedingResult, { locale }: Words): string {
  return resultLabel(result)[locale];
}

/** `2 件 · 结果维持 1，结果纠正 1`; `1 件 · 结果维持`; or what stands in the number's place. */
export function formatCases(
  count: ProceedingCount,
  { capture }: ProceedingsYear,
  words: Words,
): string {
  const total = numberOf(count.total);
  const list = formatResults(count, words);
  if (total === undefined && list === '') return cellWords(count.total, capture, words);
  if (total === undefined || (isMismatch(count) && list !== '')) return list;
  if (total === 0 && list === '') return words.number(0);
  const unknown = count.results.map(({ cell }) => cell).filter((cell) => cell.state !== 'number');
  const state = unknown.length === 0 ? '' : formatStates(unknown, capture, words);
  const rest = [list, state && words.t('chart.proceedings.unknown', { state })].filter(Boolean);
  if (rest.length === 0) return words.t('chart.proceedings.total', { count: total });
  return words.t('chart.proceedings.cases', {
    count: total,
    list: rest.join(words.t('chart.list.comma')),
  });
}

/** The results above 0, each with its number where there are several. */
function formatResults(count: ProceedingCount, words: Words): string {
  const drawn = count.results.filter(({ cell }) => (numberOf(cell) ?? 0) !== 0);
  const only = drawn[0];
  if (drawn.length === 1 && only && numberOf(only.cell) === numberOf(count.total)) {
    return formatResult(only.result, words).toLowerCase();
  }
  return drawn
    .map(({ result, cell }) => formatResultCount(result, numberOf(cell) ?? 0, words))
    .join(words.t('chart.list.comma'));
}

/** `结果维持 1` */
export function formatResultCount(result: ProceedingResult, count: number, words: Words): string {
  const name = formatResult(result, words).toLowerCase();
  return words.t('chart.proceedings.result', { count, result: name });
}

/** Whether all three totals are printed as 0 and nothing contradicts them. */
export function isNone(year: ProceedingsYear): boolean {
  return year.counts.every((count) => numberOf(count.total) === 0 && drawnCases(count) === 0);
}

/** A year that one line of words says; undefined where there is more to show. */
export function formatBareYear(year: ProceedingsYear, words: Words): string | undefined {
  if (isNone(year)) return words.t('chart.proceedings.none');
  const cells = year.counts.flatMap((count) => [
    count.total,
    ...count.results.map(({ cell }) => cell),
  ]);
  if (cells.some((cell) => cell.state === 'number')) return undefined;
  return formatStates(cells, year.capture, words);
}

/** One year in a sentence. */
export function formatYearSentence(year: ProceedingsYear, words: Words): string {
  const list = year.counts.map((count) => {
    const value = formatCases(count, year, words);
    return words.t('chart.named', { name: formatProceeding(count.proceeding, words), value });
  });
  return words.t('chart.sentence', {
    year: String(year.year),
    words: [
      formatBareYear(year, words) ?? list.join(words.t('chart.list.semicolon')),
      formatRemark(year, words),
    ]
      .filter(Boolean)
      .join(words.t('chart.list.semicolon')),
  });
}

/** Whether a printed total is not the sum of its printed results. */
function isMismatch(count: ProceedingCount): boolean {
  const total = numberOf(count.total);
  const complete = count.results.every(({ cell }) => cell.state === 'number');
  return total !== undefined && complete && total !== drawnCases(count);
}

/** Where a printed total is not the sum of its results: both, in a sentence. */
export function formatMismatches(year: ProceedingsYear, words: Words): string[] {
  return year.counts.filter(isMismatch).map((count) => {
    const name = formatProceeding(count.proceeding, words);
    const total = numberOf(count.total) ?? 0;
    const sum = drawnCases(count);
    const key = year.basis ? 'chart.proceedings.mismatchArea' : 'chart.proceedings.mismatch';
    return words.t(key, { year: String(year.year), name, total, sum });
  });
}

/** What a year's sums rest on, and how many of those decided were corrected; or nothing. */
export function formatRemark({ basis, corrected }: ProceedingsYear, words: Words): string {
  const parts = [basis ? formatBasis(basis, words) : undefined, formatCorrected(corrected, words)];
  return parts.filter((part) => part !== undefined).join(words.t('chart.list.semicolon'));
}

/** `已审结 40 件，纠正 5 件（12.5%）` */
function formatCorrected(corrected: MeasureValue, words: Words): string | undefined {
  const share = formatShare(corrected, words);
  if (share === undefined || corrected.state !== 'number') return undefined;
  const count = corrected.denominator ?? 0;
  // Of a single case its own line says all.
  if (count < 2) return undefined;
  const part = Math.round(corrected.value * count);
  return words.t('chart.proceedings.corrected', { count, part, share });
}

const POOLED = ['reviewCorrectedShare', 'lawsuitCorrectedShare', 'directLawsuitShare'] as const;

/** All years together: reviews and lawsuits corrected, and lawsuits without a review before. */
export function formatPooled(reports: readonly MeasuredReport[], words: Words): string[] {
  if (reports.length < 2) return [];
  const list = POOLED.flatMap((name) => {
    const pooled = measureOver(reports, `measure.${name}`);
    const share = formatShare(pooled, words);
    if (share === undefined || pooled.state !== 'number') return [];
    const count = pooled.denominator ?? 0;
    const part = Math.round(pooled.value * count);
    return words.t(`chart.proceedings.${name}`, { count, part, share });
  });
  if (list.length === 0) return [];
  return [
    words.t('chart.proceedings.pooled', { list: list.join(words.t('chart.list.semicolon')) }),
  ];
}

/** Corrected of decided, as counts: `2/7`; nothing where one of them is no number. */
export function formatCorrectedOf({ results }: ProceedingCount, words: Words): string {
  const decided = results.filter(({ result }) => result !== 'pending');
  const values = decided.map(({ cell }) => numberOf(cell));
  if (values.some((value) => value === undefined)) return '';
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const corrected = decided.find(({ result }) => result === 'corrected');
  return `${words.number(numberOf(corrected?.cell) ?? 0)}/${words.number(sum)}`;
}
