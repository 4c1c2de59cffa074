import type { Locale } from '../i18n/locale.ts';
import { formatNumber, t } from '../i18n/t.ts';
import type { Words } from './chart.ts';

const wordsOf = (locale: Locale): Words => ({
  locale,
  t: (key, params) => t(locale, key, params),
  number: (value) => formatNumber(locale, value),
});

const WORDS: Readonly<Record<Locale, Words>> = { zh: wordsOf('zh'), en: wordsOf('en') };

/** The site's words in one language, as charts take them. */
export function wordsIn(locale: Locale): Words {
  return WORDS[locale];
}
