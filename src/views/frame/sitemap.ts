import { LANGUAGE_TAGS, LOCALES } from '../../i18n/locale.ts';
import { absoluteAddress, fileAddress, pageAddress } from './address.ts';

/** Addresses that one sitemap file may hold; the protocol allows 50,000. */
const PER_FILE = 20_000;

/** A file of the sitemap: its name and its text. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** An index and as many files as the pages need; each page once, with its languages beside it. */
export function buildSitemap(site: URL, paths: readonly string[]): readonly SitemapFile[] {
  const count = Math.max(1, Math.ceil(paths.length / PER_FILE));
  const files = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    text: formatFile(site, paths.slice(index * PER_FILE, (index + 1) * PER_FILE)),
  }));
  return [{ name: 'sitemap', text: formatIndex(site, files) }, ...files];
}

function formatIndex(site: URL, files: readonly SitemapFile[]): string {
  const entries = files.map(
    ({ name }) =>
      `<sitemap><loc>${absoluteAddress(site, fileAddress(`${name}.xml`))}</loc></sitemap>`,
  );
  return document('sitemapindex', entries);
}

function formatFile(site: URL, paths: readonly string[]): string {
  return document(
    'urlset',
    paths.flatMap((path) => LOCALES.map((locale) => formatPage(site, path, locale))),
  );
}

function formatPage(site: URL, path: string, locale: (typeof LOCALES)[number]): string {
  const links = LOCALES.map(
    (each) =>
      `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[each]}" href="${absoluteAddress(site, pageAddress(each, path))}"/>`,
  );
  return `<url><loc>${absoluteAddress(site, pageAddress(locale, path))}</loc>${links.join('')}</url>`;
}

function document(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}
