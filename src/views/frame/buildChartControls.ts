import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { buildCitation } from '../buildCitation.ts';
import { absoluteAddress, fileAddress, pageAddress } from './address.ts';
import { shortRelease } from './buildFrame.ts';

/** The page that charts stand on. */
export interface ChartedPage {
  readonly locale: Locale;
  /** Address without base and language: `agency/330206007/`. */
  readonly path: string;
  /** Begins the names of downloaded files; letters, digits and dashes: a code, `home`. */
  readonly key: string;
  /** Address of the file with everything that the charts are drawn from. */
  readonly all: string;
  readonly site: URL | undefined;
  /**
   * Path of the page that shows these charts inside other pages; `embed/` unless said, which takes
   * charts out of pages that were drawn at build. It gets the page's query, and page, chart, release.
   */
  readonly embed?: string;
}

/** One of the things that can be done with a chart. */
export interface ChartAction {
  readonly name: 'csv' | 'svg' | 'png' | 'metadata' | 'embed' | 'cite' | 'link';
  readonly label: string;
  readonly hint: string | undefined;
}

/** What the controls of a page's charts say, and what they put into files; once a page. */
export interface ChartControlsView {
  readonly actions: readonly ChartAction[];
  /** Attributes that the chart-frame element reads. Texts in them may hold placeholders. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

export function buildChartControls(
  { locale, path, key, all, site, embed = 'embed/' }: ChartedPage,
  collection: Pick<CollectionRecord, 'release' | 'released'>,
): ChartControlsView {
  const release = shortRelease(collection);
  const page = absoluteAddress(site, pageAddress(locale, path));
  const cited = { title: '{cited}', address: '{address}', key: `${key}-{name}` };
  const citation = buildCitation(locale, cited, collection);
  return {
    actions: actionsIn(locale),
    data: {
      'data-key': key,
      'data-path': path,
      'data-page': page,
      'data-release': release,
      'data-embed': absoluteAddress(site, pageAddress(locale, embed)),
      'data-base': fileAddress(''),
      'data-glossary': absoluteAddress(site, pageAddress(locale, 'glossary/')),
      'data-all': absoluteAddress(site, all),
      'data-cited': t(locale, 'picture.cited', pass('title', 'description')),
      'data-gbt': citation.gbt,
      'data-gbt-label': t(locale, 'cite.gbtLabel'),
      'data-bibtex': citation.bibtex,
      'data-bibtex-label': t(locale, 'cite.bibtexLabel'),
      'data-metadata': t(locale, 'picture.metadata', {
        ...pass('title', 'description', 'source', 'notes', 'glossary', 'address', 'all'),
        ...pass('gbt', 'bibtex'),
        released: collection.released,
        release,
      }),
      'data-source': t(locale, 'picture.source', pass('source')),
      'data-copy': t(locale, 'picture.copy'),
      'data-copied': t(locale, 'picture.copied'),
      'data-copy-failed': t(locale, 'picture.copyFailed'),
      'data-embed-hint': t(locale, 'picture.embed.hint', { release }),
      'data-link-hint': t(locale, 'picture.link.hint'),
      'data-failed': t(locale, 'picture.failed', pass('reason')),
      'data-keys': t(locale, 'picture.keys'),
    },
  };
}

/** Placeholders that stay: the browser fills them. */
function pass(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `{${name}}`]));
}

function actionsIn(locale: Locale): readonly ChartAction[] {
  return [
    { name: 'csv', label: t(locale, 'picture.csv'), hint: t(locale, 'picture.csv.hint') },
    { name: 'svg', label: t(locale, 'picture.svg'), hint: t(locale, 'picture.svg.hint') },
    { name: 'png', label: t(locale, 'picture.png'), hint: t(locale, 'picture.png.hint') },
    {
      name: 'metadata',
      label: t(locale, 'picture.metadata.label'),
      hint: t(locale, 'picture.metadata.hint'),
    },
    { name: 'embed', label: t(locale, 'picture.embed'), hint: undefined },
    { name: 'cite', label: t(locale, 'picture.cite'), hint: undefined },
    { name: 'link', label: t(locale, 'picture.link'), hint: undefined },
  ];
}
