import type { Page, PageLink } from './readPage.ts';
import { siteOf } from './siteOf.ts';

/** Kinds of files in which agencies attach their reports. */
const ATTACHMENT = /\.(docx?|wps|pdf|xlsx?)$/i;

/** More than these are not followed. */
export const MOST_ATTACHMENTS = 10;

/**
 * Addresses of the files attached to a page, on its own host or another of its site: those whose
 * name has the report's year first, then in the order of the page, ten at most.
 */
export function findAttachments(page: Page, pageUrl: string, year: number | undefined): string[] {
  const base =
    page.base && URL.canParse(page.base, pageUrl) ? new URL(page.base, pageUrl) : pageUrl;
  const site = siteOf(new URL(pageUrl).hostname);
  const found = new Map<string, boolean>();
  for (const link of page.links) {
    const url = attachmentUrl(link, base);
    if (!url || siteOf(url.hostname) !== site) continue;
    const isOfYear = year !== undefined && `${link.words} ${decoded(url)}`.includes(String(year));
    found.set(url.href, isOfYear || found.get(url.href) === true);
  }
  const ordered = [...found].toSorted(([, a], [, b]) => Number(b) - Number(a));
  return ordered.slice(0, MOST_ATTACHMENTS).map(([href]) => href);
}

/** A link is an attachment by its path, by a file named in its query, or by its words. */
function attachmentUrl({ href, words }: PageLink, base: string | URL): URL | undefined {
  const address = href.trim();
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = '';
  if (!['http:', 'https:'].includes(url.protocol)) return undefined;
  const names = [decoded(url), ...url.searchParams.values(), ...words.split(/\s+/)];
  return names.some((name) => ATTACHMENT.test(name)) ? url : undefined;
}

function decoded({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
