import type { Words } from '../chart.ts';
import { formatBasis } from '../formatBasis.ts';
import { formatShare } from '../formatShare.ts';
import { givenReasons, type RefusalsYear, reasonLabel } from './series.ts';

export function formatReason(row: string, { locale }: Words): string {
  return reasonLabel(row)[locale];
}

/** The reasons given, each with its number, in the order of the bar; or that there was none. */
export function formatReasons(year: RefusalsYear, words: Words): string {
  const list = givenReasons(year).map(({ row, count }) =>
    words.t('chart.item', { name: formatReason(row, words), value: words.number(count) }),
  );
  return list.join(words.t('chart.list.comma')) || words.t('chart.refusals.none');
}

/** `办结 345 件，不予公开 12 件（3.5%）；据 27 份年报中的 20 份` */
export function formatWhole({ refused, concluded, share, basis }: RefusalsYear, words: Words) {
  const whole = words.t('chart.refusals.whole', { refused, concluded });
  const found = formatShare(share, words);
  const said =
    found === undefined ? whole : words.t('chart.brackets', { first: whole, second: found });
  return [said, formatBasis(basis, words)].join(words.t('chart.list.semicolon'));
}

/** One year in a sentence. */
export function formatYearSentence(year: RefusalsYear, words: Words): string {
  const said = [formatReasons(year, words), formatWhole(year, words)];
  return words.t('chart.sentence', {
    year: String(year.year),
    words: said.join(words.t('chart.list.semicolon')),
  });
}
