import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { sitePart } from '../sitePart.ts';

/** What a page is given for one of its paths. */
export interface LocalePath<P, Q> {
  params: P & { locale: string | undefined };
  props: Q & { locale: Locale };
}

type Path<P, Q> = { readonly params: P; readonly props: Q };

/** Paths of what stands once in the site, in each language; none where another process builds it. */
export function localePaths<P extends object, Q extends object>(
  paths: readonly Path<P, Q>[],
): LocalePath<P, Q>[] {
  return sitePart.number === 1 ? recordPaths(paths) : [];
}

/** Paths of records, in each language: Chinese without a prefix, the others under their own. */
export function recordPaths<P extends object, Q extends object>(
  paths: readonly Path<P, Q>[],
): LocalePath<P, Q>[] {
  return paths.flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({
      params: { ...params, locale: locale === 'zh' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}
