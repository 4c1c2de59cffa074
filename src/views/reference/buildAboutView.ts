import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { buildCitation, type CitationView } from '../buildCitation.ts';
import { absoluteAddress, pageAddress } from '../frame/address.ts';
import type { ProseView } from './buildMethodView.ts';
import { buildProse, contentsOf, type SectionKeys } from './proseSection.ts';

const SECTIONS: readonly SectionKeys[] = [
  { id: 'why', heading: 'about.what.heading', paragraphs: ['about.what.1', 'about.what.2'] },
  { id: 'use', heading: 'about.use.heading', paragraphs: ['about.use.1', 'about.use.2'] },
  { id: 'source', heading: 'about.source.heading', paragraphs: ['about.source.1'] },
  {
    id: 'corrections',
    heading: 'about.corrections.heading',
    paragraphs: ['about.corrections.1', 'about.corrections.2', 'about.corrections.3'],
  },
  { id: 'privacy', heading: 'about.privacy.heading', paragraphs: ['about.privacy.1'] },
];

export interface AboutView extends ProseView {
  readonly citation: CitationView;
}

export function buildAboutView(
  locale: Locale,
  collection: CollectionRecord,
  site: URL | undefined,
): AboutView {
  const sections = buildProse(locale, SECTIONS);
  const cite = { id: 'cite', heading: t(locale, 'about.cite.heading') };
  return {
    title: t(locale, 'about.title'),
    description: t(locale, 'about.description'),
    lede: t(locale, 'about.lede'),
    sections,
    contents: contentsOf([...sections, cite]),
    citation: citeSite(locale, collection, site),
  };
}

/** The whole collection as something to cite. */
export function citeSite(
  locale: Locale,
  collection: CollectionRecord,
  site: URL | undefined,
): CitationView {
  return buildCitation(
    locale,
    {
      title: t(locale, 'about.cited'),
      address: absoluteAddress(site, pageAddress(locale, '')),
      key: collection.released,
    },
    collection,
  );
}
