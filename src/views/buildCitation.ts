import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import type { CollectionRecord } from '../model/siteRecords.ts';
import { shortRelease } from './frame/buildFrame.ts';

/** Which state of the data is cited. */
export type Release = Pick<CollectionRecord, 'release' | 'released'>;

/** What is cited: a page of this site's data. */
export interface Cited {
  readonly title: string;
  /** Absolute where the build knows its host. */
  readonly address: string;
  /** Letters and digits: the key of the BibTeX entry. */
  readonly key: string;
}

/** The same citation in the two forms people ask for. */
export interface CitationView {
  /** GB/T 7714—2015. */
  readonly gbt: string;
  readonly bibtex: string;
}

export function buildCitation(
  locale: Locale,
  { title, address, key }: Cited,
  collection: Release,
): CitationView {
  const site = t(locale, 'cite.author');
  const release = shortRelease(collection);
  const { released } = collection;
  return {
    gbt: t(locale, 'cite.gbt', { site, title, released, release, address }),
    bibtex: [
      `@misc{gongkai-${key},`,
      `  author = {{${site}}},`,
      `  title  = {${title}},`,
      `  year   = {${released.slice(0, 4)}},`,
      `  note   = {${t(locale, 'cite.note', { released, release })}},`,
      `  url    = {${address}}`,
      '}',
    ].join('\n'),
  };
}
