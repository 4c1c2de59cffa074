import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { agencyPath, pageAddress } from '../frame/address.ts';
import { buildCrumbs } from '../frame/buildCrumbs.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, withPlace } from '../frame/nameIn.ts';
import { buildYearPair, type YearPairView } from './buildYearPair.ts';

/** Everything the page of an agency's changes shows: each report beside the one before it. */
export interface ChangesView {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  /** Newest first, like the list of reports. */
  readonly pairs: readonly YearPairView[];
}

export function buildChangesView(locale: Locale, record: AgencyRecord): ChangesView {
  const { agency, ancestors, reports } = record;
  const name = nameIn(locale, agency);
  const heading = t(locale, 'changes.heading', { name });
  const pairs = reports.flatMap((after, index) => {
    const before = reports[index - 1];
    return before ? [buildYearPair(locale, before, after)] : [];
  });
  return {
    title: withPlace(locale, heading, ancestors),
    heading,
    description: t(locale, 'changes.description', { name }),
    crumbs: buildCrumbs(locale, ancestors, [
      { href: pageAddress(locale, agencyPath(agency.code)), label: name },
    ]),
    pairs: pairs.reverse(),
  };
}
