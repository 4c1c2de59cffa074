import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CoverageCountry } from '../../model/coverage.ts';
import { coveragePath, pageAddress } from '../frame/address.ts';
import { nameIn } from '../frame/nameIn.ts';
import { buildCoverageMatrix, type CoverageMatrix } from './coverageMatrix.ts';

/** What the first page about coverage shows. */
export interface CoverageView {
  readonly lede: string;
  readonly matrix: CoverageMatrix;
}

export function buildCoverageView(
  locale: Locale,
  { years, country, provinces }: CoverageCountry,
): CoverageView {
  const sum = (of: 'held' | 'notFound' | 'notPublished' | 'departments') =>
    country.years.reduce((total, year) => total + year[of], 0);
  const looked = sum('notFound') + sum('notPublished');
  return {
    lede: t(locale, looked === 0 ? 'coverage.lede.none' : 'coverage.lede', {
      bodies: country.bodies,
      held: sum('held'),
      departments: sum('departments'),
      looked,
    }),
    matrix: buildCoverageMatrix(locale, years.toReversed(), [
      { region: country, link: undefined, level: 0 },
      ...provinces.map((region) => ({
        region,
        level: 1,
        link: {
          href: pageAddress(locale, coveragePath(region.code)),
          label: nameIn(locale, region),
        },
      })),
    ]),
  };
}
