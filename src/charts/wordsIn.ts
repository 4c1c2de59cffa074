import type { Locale } from '../i18n/locale.ts';
import { formatNumber, t } from '../i18n/t.ts';
import type { Words } from './chart.ts';

const isSmall = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1000;

const wordsOf = (locale: Locale): Words => ({
  locale,
  t: (key, params) => t(locale, key, params),
  // Most numbers are small and need no grouping, which is the slow part of drawing a chart.
  number: (value) => (isSmall(value) ? String(value) : formatNumber(locale, value)),
});

const WORDS: Readonly<Record<Locale, Words>> = { zh: wordsOf('zh'), en: wordsOf('en') };

/** The site's words in one language, as charts take them. */
export function wordsIn(locale: Locale): Words {
  return WORDS[locale];
}
