import type { Locale } from '../../i18n/locale.ts';
import type { DivisionRef } from '../../model/agency.ts';
import { pageAddress, regionPath } from './address.ts';
import type { Link } from './link.ts';
import { nameIn } from './nameIn.ts';

/** The way down to a page: a link for each region above it, and for what else is given. */
export function buildCrumbs(
  locale: Locale,
  ancestors: readonly DivisionRef[],
  last: readonly Link[] = [],
): readonly Link[] {
  return [
    ...ancestors.map((region) => ({
      href: pageAddress(locale, regionPath(region.code)),
      label: nameIn(locale, region),
    })),
    ...last,
  ];
}
