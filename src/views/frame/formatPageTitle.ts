import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';

/** What the browser's tab says: the page, then the site; the first page names the site itself. */
export function formatPageTitle(locale: Locale, title: string, path: string): string {
  return path === '' ? title : `${title} · ${t(locale, 'site.name')}`;
}
