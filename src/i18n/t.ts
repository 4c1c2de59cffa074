import { fillText, type TextParams } from './fillText.ts';
import type { Locale } from './locale.ts';
import { TEXTS, type TextKey } from './texts.ts';

export { formatNumber, type TextParams } from './fillText.ts';

/** The text of a key with its placeholders filled, as fillText says. */
export function t(locale: Locale, key: TextKey, params: TextParams = {}): string {
  return fillText(locale, TEXTS[locale][key], params);
}

/** The texts whose keys begin in one of these ways, for a page that formats in the browser. */
export function pickTexts(
  locale: Locale,
  beginnings: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(TEXTS[locale]).filter(([key]) =>
      beginnings.some((beginning) => key.startsWith(beginning)),
    ),
  );
}
