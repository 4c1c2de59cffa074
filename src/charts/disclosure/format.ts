import type { Capture, StoredMention } from '../../model/storedReport.ts';
import { cellWords } from '../cells.ts';
import type { Words } from '../chart.ts';
import { type DisclosureYear, type StatedCount, TOTAL } from './series.ts';

/** A channel's short name beside its bar. */
export function formatChannel(id: string, words: Words): string {
  switch (id) {
    case 'stated.disclosed.website':
      return words.t('chart.disclosure.website');
    case 'stated.disclosed.wechat':
      return words.t('chart.disclosure.wechat');
    case 'stated.disclosed.weibo':
      return words.t('chart.disclosure.weibo');
    case TOTAL:
      return words.t('chart.disclosure.total');
    default:
      return words.t('chart.disclosure.other');
  }
}

/** A stated number with what the report says of its precision: `约 480`. */
export function formatMention(mention: StoredMention, capture: Capture, words: Words): string {
  if (mention.state !== 'number') return cellWords(mention, capture, words);
  const value = words.number(mention.value);
  return mention.qualifier === 'exact'
    ? value
    : words.t(`chart.qualifier.${mention.qualifier}`, { value });
}

/** What is stated elsewhere in the same report, if it differs: `正文另记 482`. */
export function formatDiffering(
  { differing }: StatedCount,
  capture: Capture,
  words: Words,
): string | undefined {
  if (differing.length === 0) return undefined;
  const others = differing.map((mention) => formatMention(mention, capture, words));
  return words.t('chart.disclosure.differing', {
    others: others.join(words.t('chart.list.comma')),
  });
}

/** The first mention together with what differs from it. */
export function formatStated(count: StatedCount, capture: Capture, words: Words): string {
  const differing = formatDiffering(count, capture, words);
  const first = formatMention(count.first, capture, words);
  return differing === undefined ? first : words.t('chart.brackets', { first, second: differing });
}

/** What stands in the place of a year whose prose gave nothing. */
export function formatNothing({ capture }: DisclosureYear, words: Words): string {
  return words.t(
    capture === 'document' ? 'chart.disclosure.notStated' : 'chart.disclosure.notCaptured',
  );
}

/** One year in a sentence. */
export function formatYearSentence(year: DisclosureYear, words: Words): string {
  const list = year.counts.map((count) =>
    words.t('chart.disclosure.item', {
      channel: formatChannel(count.figure.id, words),
      value: formatStated(count, year.capture, words),
    }),
  );
  return words.t('chart.sentence', {
    year: String(year.year),
    words: list.join(words.t('chart.list.comma')) || formatNothing(year, words),
  });
}
