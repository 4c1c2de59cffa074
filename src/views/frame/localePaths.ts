import { LOCALES, type Locale } from '../../i18n/locale.ts';

/** What a page is given for one of its paths. */
export interface LocalePath<P, Q> {
  params: P & { locale: string | undefined };
  props: Q & { locale: Locale };
}

/** Each path in each language: Chinese without a prefix, the others under their own. */
export function localePaths<P extends object, Q extends object>(
  paths: readonly { readonly params: P; readonly props: Q }[],
): LocalePath<P, Q>[] {
  return paths.flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({
      params: { ...params, locale: locale === 'zh' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}
