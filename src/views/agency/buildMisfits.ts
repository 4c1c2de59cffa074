import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { type Check, checkId } from '../../model/check.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import type { Flag } from './buildFlags.ts';

/** Findings of the latest year that are told one by one; the rest are counted. */
const TOLD = 3;

/** What does not fit in an agency's reports. */
export interface Misfits {
  /** Of the latest year. */
  readonly flags: readonly Flag[];
  /** Counts of further findings, and of other years, newest first. */
  readonly others: readonly Link[];
}

export function buildMisfits(locale: Locale, { reports, findings }: AgencyRecord): Misfits {
  const latest = reports.at(-1)?.year;
  const own = findings.filter(({ year }) => year === latest);
  const rest = own.length - TOLD;
  const others = reports
    .toReversed()
    .map(({ agency, year }) => ({ agency, year, count: countOf(findings, year) }))
    .filter(({ year, count }) => year !== latest && count > 0);
  return {
    flags: own.slice(0, TOLD).map((check) => buildFlag(locale, check)),
    others: [
      ...(rest > 0 && own[0] ? [linkTo(locale, own[0], 'misfit.more', rest)] : []),
      ...others.map(({ count, ...report }) => linkTo(locale, report, 'misfit.year', count)),
    ],
  };
}

const countOf = (findings: readonly Check[], year: number): number =>
  findings.filter((check) => check.year === year).length;

function buildFlag(locale: Locale, check: Check): Flag {
  const page = pageAddress(locale, reportPath(check.agency, check.year));
  return {
    heading: t(locale, 'misfit.heading', { year: String(check.year) }),
    text: check.message[locale],
    link: { href: `${page}#${checkId(check)}`, label: t(locale, 'misfit.link') },
  };
}

function linkTo(
  locale: Locale,
  { agency, year }: Pick<Check, 'agency' | 'year'>,
  key: 'misfit.more' | 'misfit.year',
  count: number,
): Link {
  return {
    href: `${pageAddress(locale, reportPath(agency, year))}#findings`,
    label: t(locale, key, { year: String(year), count }),
  };
}
