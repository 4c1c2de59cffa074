import { fillText, formatNumber, type TextParams } from './fillText.ts';
import type { Locale } from './locale.ts';

/** The words of one page in the browser. */
export interface Words {
  readonly locale: Locale;
  readonly t: (key: string, params?: TextParams) => string;
  readonly number: (value: number) => string;
}

/**
 * Words out of a page's own texts (pickTexts): importing all texts would cost more than the page.
 * A key that the page was not given is our own mistake and throws.
 */
export function wordsOf(locale: Locale, texts: Readonly<Record<string, string>>): Words {
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
