import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { A_TO_Z_PATH, fileAddress, pageAddress } from './address.ts';
import type { Link } from './link.ts';

/** What the lookup box needs: where it leads without a script, and its data attributes. */
export interface SearchWords {
  readonly action: string;
  readonly byRegion: Link;
  readonly byPinyin: Link;
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

export function buildSearchWords(locale: Locale): SearchWords {
  const pattern = { count: '{count}' };
  const byPinyin = pageAddress(locale, A_TO_Z_PATH);
  return {
    action: byPinyin,
    byRegion: { href: pageAddress(locale, '#regions'), label: t(locale, 'search.byRegion') },
    byPinyin: { href: byPinyin, label: t(locale, 'search.byPinyin') },
    data: {
      'data-lookup': fileAddress('lookup/'),
      'data-base': pageAddress(locale, ''),
      'data-locale': locale,
      'data-none': t(locale, 'search.none'),
      'data-more': t(locale, 'search.more'),
      'data-loading': t(locale, 'search.loading'),
      'data-failed': t(locale, 'search.failed'),
      'data-region': t(locale, 'search.region'),
      'data-not-collected': t(locale, 'search.notCollected'),
      'data-results': t(locale, 'search.results'),
      'data-recent': t(locale, 'search.recent'),
      'data-count-one': t(locale, 'search.count.one', pattern),
      'data-count-other': t(locale, 'search.count.other', pattern),
      'data-shown': t(locale, 'search.count.shown', pattern),
      'data-years-one': t(locale, 'search.years.one', pattern),
      'data-years-other': t(locale, 'search.years.other', pattern),
    },
  };
}
