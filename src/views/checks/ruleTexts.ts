import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import { pageAddress, rulePath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/** A rule's title, with the page that explains it; a rule that is no more keeps its code. */
export function ruleLink(locale: Locale, rules: readonly RuleText[], code: string): Link {
  const rule = rules.find((each) => each.code === code);
  return { href: pageAddress(locale, rulePath(code)), label: rule?.title[locale] ?? code };
}

/** How much it says that a rule is broken, in words. */
export function severityWord(locale: Locale, rules: readonly RuleText[], code: string): string {
  const rule = rules.find((each) => each.code === code);
  return rule === undefined ? '' : t(locale, `severity.${rule.severity}`);
}
