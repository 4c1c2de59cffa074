import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { fileAddress, pageAddress } from './address.ts';

/** What the search element needs: where its form leads without a script, and its data attributes. */
export interface SearchWords {
  readonly action: string;
  readonly byRegion: string;
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

export function buildSearchWords(locale: Locale): SearchWords {
  const pattern = { count: '{count}' };
  const regions = pageAddress(locale, '#regions');
  return {
    action: regions,
    byRegion: regions,
    data: {
      'data-lookup': fileAddress('lookup.json'),
      'data-base': pageAddress(locale, ''),
      'data-locale': locale,
      'data-none': t(locale, 'search.none'),
      'data-failed': t(locale, 'search.failed'),
      'data-region': t(locale, 'search.region'),
      'data-count-one': t(locale, 'search.count.one', pattern),
      'data-count-other': t(locale, 'search.count.other', pattern),
      'data-years-one': t(locale, 'search.years.one', pattern),
      'data-years-other': t(locale, 'search.years.other', pattern),
    },
  };
}
