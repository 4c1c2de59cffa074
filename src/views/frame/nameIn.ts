import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';

/** Whatever has a Chinese and a romanised name. */
export interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** The name in the page's language. */
export function nameIn(locale: Locale, named: Named): string {
  return locale === 'zh' ? named.name : named.nameEn;
}

/** The name in the other language. */
export function otherNameOf(locale: Locale, named: Named): string {
  return locale === 'zh' ? named.nameEn : named.name;
}

/** Where something is, from the province down: `浙江省宁波市北仑区`; in English from below. */
export function placeName(locale: Locale, ancestors: readonly Named[]): string {
  const names = ancestors.map((ancestor) => nameIn(locale, ancestor));
  return locale === 'zh' ? names.join('') : names.reverse().join(', ');
}

/** A page's title with the place behind it, where there is one: names repeat. */
export function withPlace(locale: Locale, title: string, ancestors: readonly Named[]): string {
  const place = placeName(locale, ancestors);
  return place === '' ? title : t(locale, 'title.withPlace', { title, place });
}
