import type { Locale } from '../../i18n/locale.ts';

/** Where the site stands on its host, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a page in one language. `path` has no slash in front: `agency/330206007/`. */
export function pageAddress(locale: Locale, path: string): string {
  return `${BASE}${locale === 'zh' ? '' : `${locale}/`}${path}`;
}

/** The address of a published file, the same in every language. */
export function fileAddress(path: string): string {
  return `${BASE}${path}`;
}

export function agencyPath(code: string): string {
  return `agency/${code}/`;
}

export function reportPath(code: string, year: number): string {
  return `agency/${code}/${year}/`;
}

export function regionPath(code: string): string {
  return `region/${code}/`;
}

/** What the checks are, and what they found. */
export const CHECKS_PATH = 'checks/';

export function rulePath(code: string): string {
  return `${CHECKS_PATH}${code}/`;
}

/** Which agencies have a report here, and which not. */
export const COVERAGE_PATH = 'coverage/';

export function coveragePath(province: string): string {
  return `${COVERAGE_PATH}${province}/`;
}

/** The feed of what is new, in one language. */
export function feedAddress(locale: Locale): string {
  return pageAddress(locale, 'feed.xml');
}

/** Agencies side by side; the query says which. */
export const COMPARE_PATH = 'compare/';

/** The list of agencies by pinyin. */
export const A_TO_Z_PATH = 'a-z/';

/** One of its pages: a letter's, or where a letter has too many agencies, a further one of it. */
export function letterPath(letter: string, page: number): string {
  return page === 1 ? `${A_TO_Z_PATH}${letter}/` : `${A_TO_Z_PATH}${letter}/${page}/`;
}

/** The address with host, where the build knows the host. */
export function absoluteAddress(site: URL | undefined, address: string): string {
  return site === undefined ? address : new URL(address, site).href;
}
