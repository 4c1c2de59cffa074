import type { Rule } from '../../audit/rule.ts';
import type { RuleText } from '../../model/check.ts';

/** What readers are told about a rule, without the rule itself. */
export function ruleTextOf(rule: Rule): RuleText {
  const { code, severity, title, formula, clause, explanation, good, bad } = rule;
  return { code, severity, title, formula, clause, explanation, good, bad };
}
