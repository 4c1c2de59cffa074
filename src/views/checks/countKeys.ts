import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import type { CheckCount } from '../../model/checkRecords.ts';
import { pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { type Named, nameIn } from '../frame/nameIn.ts';
import { filterPath } from './findingFilter.ts';
import { ruleLink } from './ruleTexts.ts';

/** What a table of counts is grouped by, in the order of its lines, each with its page. */
interface CountKey<K> {
  readonly key: K;
  readonly link: Link;
}

export function ruleKeys(locale: Locale, rules: readonly RuleText[]): readonly CountKey<string>[] {
  return rules.map(({ code }) => ({ key: code, link: ruleLink(locale, rules, code) }));
}

/** Newest first. */
export function yearKeys(
  locale: Locale,
  counts: readonly CheckCount[],
): readonly CountKey<number>[] {
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    key: year,
    link: {
      href: pageAddress(locale, filterPath({ by: 'year', key: String(year) })),
      label: t(locale, 'checks.year', { year: String(year) }),
    },
  }));
}

export function provinceKeys(
  locale: Locale,
  provinces: readonly (Named & { readonly code: string })[],
): readonly CountKey<string>[] {
  return provinces.map((province) => ({
    key: province.code,
    link: {
      href: pageAddress(locale, filterPath({ by: 'region', key: province.code })),
      label: nameIn(locale, province),
    },
  }));
}
