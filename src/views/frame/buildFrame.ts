import { LANGUAGE_TAGS, LOCALES, type Locale, otherLocale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import {
  absoluteAddress,
  COVERAGE_PATH,
  feedAddress,
  fileAddress,
  pageAddress,
} from './address.ts';
import type { Link } from './link.ts';

/** One page in one language: `path` is its address without base and language. */
export interface PageId {
  readonly locale: Locale;
  readonly path: string;
  readonly site: URL | undefined;
}

/** Everything around a page's content. */
export interface FrameView {
  readonly lang: string;
  /** Absolute; only where the build knows its host. */
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly home: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly otherLanguage: Link & { readonly lang: string; readonly title: string };
  readonly release: string;
  readonly corrections: Link;
  readonly coverage: Link;
  readonly feed: Link;
  readonly iconHref: string;
}

const NAV = [
  ['nav.regions', '#regions'],
  ['nav.compare', 'compare/'],
  ['nav.explore', 'explore/'],
  ['nav.search', 'search/'],
  ['nav.checks', 'checks/'],
  ['nav.data', 'data/'],
  ['nav.method', 'method/'],
  ['nav.glossary', 'glossary/'],
  ['nav.about', 'about/'],
] as const;

/** How much of the release's checksum people are shown. */
const RELEASE_LENGTH = 10;

export function buildFrame(
  { locale, path, site }: PageId,
  collection: CollectionRecord,
): FrameView {
  const other = otherLocale(locale);
  const own = pageAddress(locale, path);
  return {
    lang: LANGUAGE_TAGS[locale],
    canonical: site && absoluteAddress(site, own),
    alternates: LOCALES.map((each) => ({
      lang: LANGUAGE_TAGS[each],
      href: absoluteAddress(site, pageAddress(each, path)),
    })),
    home: pageAddress(locale, ''),
    nav: NAV.map(([key, target]) => ({
      href: pageAddress(locale, target),
      label: t(locale, key),
      current: target === path,
    })),
    otherLanguage: {
      href: pageAddress(other, path),
      label: t(locale, 'nav.language'),
      title: t(locale, 'nav.languageLabel'),
      lang: LANGUAGE_TAGS[other],
    },
    release: t(locale, 'footer.release', {
      released: collection.released,
      release: shortRelease(collection),
    }),
    corrections: {
      href: pageAddress(locale, 'about/#corrections'),
      label: t(locale, 'footer.correctionsLink'),
    },
    coverage: {
      href: pageAddress(locale, COVERAGE_PATH),
      label: t(locale, 'footer.coverage'),
    },
    feed: { href: feedAddress(locale), label: t(locale, 'footer.feed') },
    iconHref: fileAddress('icon.svg'),
  };
}

/** The release's name as people read and cite it. */
export function shortRelease({ release }: Pick<CollectionRecord, 'release'>): string {
  return release.slice(0, RELEASE_LENGTH);
}
