import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Agency } from '../../model/agency.ts';
import { regionsOfCode } from '../../model/columns/agencyIndex.ts';
import { COMPARE_PATH, pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/**
 * The agency beside others: a town or a department beside those of its county, a county beside those
 * of its city, what is above beside its kind. The compare page finds out which these are.
 */
export function buildCompareLink(
  locale: Locale,
  { code, kind }: Pick<Agency, 'code' | 'kind'>,
): Link {
  const { city, county } = regionsOfCode(code);
  const group = county && kind !== 'county' ? 'county' : city && kind !== 'city' ? 'city' : 'kind';
  return {
    href: `${pageAddress(locale, COMPARE_PATH)}?agencies=${code}&add=${group}`,
    label: t(locale, `agency.compare.${group}`),
  };
}
