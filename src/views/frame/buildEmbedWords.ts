import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { pageAddress } from './address.ts';
import { shortRelease } from './buildFrame.ts';

/** What the page that shows one chart inside other pages says. */
export interface EmbedWords {
  readonly title: string;
  readonly site: string;
  readonly home: string;
  /** Where no script runs. */
  readonly without: string;
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

export function buildEmbedWords(
  locale: Locale,
  collection: Pick<CollectionRecord, 'release' | 'released'>,
): EmbedWords {
  const release = shortRelease(collection);
  const { released } = collection;
  return {
    title: t(locale, 'embed.title'),
    site: t(locale, 'site.name'),
    home: pageAddress(locale, ''),
    without: t(locale, 'embed.without'),
    data: {
      'data-base': pageAddress(locale, ''),
      'data-release': release,
      'data-back': t(locale, 'embed.back', { site: t(locale, 'site.name') }),
      'data-unknown': t(locale, 'embed.unknown'),
      'data-failed': t(locale, 'embed.failed'),
      'data-changed': t(locale, 'embed.changed', { pinned: '{pinned}', released, release }),
    },
  };
}
