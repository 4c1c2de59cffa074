import { fillText, formatNumber } from '../i18n/fillText.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Words } from './chart.ts';

/**
 * Words out of a page's own texts (pickTexts), for charts drawn in the browser: importing all texts
 * would cost more than the charts. A key that the page was not given is our own mistake and throws.
 */
export function wordsFrom(locale: Locale, texts: Readonly<Record<string, string>>): Words {
  return {
    locale,
    t: (key, params) => {
      const text = texts[key];
      if (text === undefined) throw new Error(`the page has no text "${key}"`);
      return fillText(locale, text, params);
    },
    number: (value) => formatNumber(locale, value),
  };
}
