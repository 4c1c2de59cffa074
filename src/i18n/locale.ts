import type { Label } from '../model/parts.ts';

/** The site's languages; Chinese is the first and stands at the root. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What `<html lang>` and `hreflang` say. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** One of a label's two languages. */
export function labelIn(locale: Locale, label: Label): string {
  return label[locale];
}

/** The language a page is not in. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}
