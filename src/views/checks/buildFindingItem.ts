import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { checkId, type RuleText } from '../../model/check.ts';
import type { FindingEntry } from '../../model/checkRecords.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import { nameIn, placeName } from '../frame/nameIn.ts';
import { ruleLink, severityWord } from './ruleTexts.ts';

/** A finding in a list, in words; the browser's filter reads lists of these. */
export interface FindingItem {
  readonly rule: string;
  /** To the finding on its report's page. */
  readonly href: string;
  readonly title: string;
  readonly place: string;
  readonly message: string;
  /** The rule's title and how much it says. */
  readonly note: string;
}

export function buildFindingItem(
  locale: Locale,
  rules: readonly RuleText[],
  entry: FindingEntry,
): FindingItem {
  const { agency, year, rule, ancestors, message } = entry;
  return {
    rule,
    href: `${pageAddress(locale, reportPath(agency, year))}#${checkId(entry)}`,
    title: t(locale, 'report.title', { name: nameIn(locale, entry), year: String(year) }),
    place: placeName(locale, ancestors),
    message: message[locale],
    note: [ruleLink(locale, rules, rule).label, severityWord(locale, rules, rule)].join(
      t(locale, 'join.notes'),
    ),
  };
}
