import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import { pageAddress, rulePath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/** A rule as readers are told of it. */
export interface RuleItem {
  readonly link: Link;
  readonly code: string;
  readonly severity: string;
  readonly formula: string;
  readonly clause: string;
  readonly explanation: string;
  readonly good: string;
  readonly bad: string;
}

export function buildRuleItem(locale: Locale, rule: RuleText): RuleItem {
  const { code, severity, formula, title, clause, explanation, good, bad } = rule;
  return {
    link: { href: pageAddress(locale, rulePath(code)), label: title[locale] },
    code,
    severity: t(locale, `severity.${severity}`),
    formula,
    clause: clause[locale],
    explanation: explanation[locale],
    good: good[locale],
    bad: bad[locale],
  };
}
