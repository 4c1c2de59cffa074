import type { Locale } from './locale.ts';

/** What stands between two sentences: Chinese full stops bring their own room. */
export function sentenceGap(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}
