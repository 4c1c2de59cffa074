import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import type { CitationView } from '../buildCitation.ts';
import { absoluteAddress, fileAddress, pageAddress } from '../frame/address.ts';
import { shortRelease } from '../frame/buildFrame.ts';
import type { Link } from '../frame/link.ts';
import { citeSite } from './buildAboutView.ts';
import type { ProseView } from './buildMethodView.ts';
import { buildProse, contentsOf, type SectionKeys } from './proseSection.ts';

/** One published file. */
export interface FileRow {
  readonly link: Link;
  readonly what: string;
  readonly columns: string;
}

export interface DataView extends ProseView {
  readonly release: string;
  readonly files: readonly FileRow[];
  readonly citation: CitationView;
  readonly data: object;
}

const FILES = [
  ['reports.csv', 'reports'],
  ['states.csv', 'states'],
  ['figures.csv', 'figures'],
  ['stated.csv', 'stated'],
  ['agencies.csv', 'agencies'],
  ['corrections.csv', 'corrections'],
  ['findings.csv', 'findings'],
  ['reports.parquet', 'parquet'],
  ['datapackage.json', 'package'],
  ['schema/agency.json', 'schema'],
  ['SHA256SUMS', 'sums'],
] as const;

const SECTIONS: readonly SectionKeys[] = [
  {
    id: 'each',
    heading: 'data.each.heading',
    paragraphs: ['data.each.agency', 'data.each.report', 'data.each.columns', 'data.each.feed'],
  },
  {
    id: 'use',
    heading: 'data.use.heading',
    paragraphs: ['data.use.1', 'data.use.2', 'data.use.3'],
  },
  { id: 'licence', heading: 'data.licence.heading', paragraphs: ['data.licence.1'] },
];

export function buildDataView(
  locale: Locale,
  collection: CollectionRecord,
  site: URL | undefined,
): DataView {
  const { released } = collection;
  const sections = buildProse(locale, SECTIONS);
  return {
    title: t(locale, 'data.title'),
    description: t(locale, 'data.description'),
    lede: t(locale, 'data.lede'),
    release: t(locale, 'data.release', { release: shortRelease(collection), released }),
    files: FILES.map(([file, key]) => ({
      link: { href: fileAddress(`data/${file}`), label: file },
      what: t(locale, `data.file.${key}`),
      columns: t(locale, `data.file.${key}.columns`),
    })),
    sections,
    contents: contentsOf([
      { id: 'files', heading: t(locale, 'data.files.heading') },
      ...sections,
      { id: 'cite', heading: t(locale, 'cite.heading') },
    ]),
    citation: citeSite(locale, collection, site),
    data: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: t(locale, 'about.cited'),
      description: t(locale, 'data.description'),
      url: absoluteAddress(site, pageAddress(locale, 'data/')),
      version: collection.release,
      dateModified: released,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absoluteAddress(site, fileAddress('data/reports.csv')),
      },
    },
  };
}
