import type { AgencyReports } from '../../audit/rule.ts';
import { applicantSum } from '../../audit/rules/applicantSum.ts';
import { columnBalance } from '../../audit/rules/columnBalance.ts';
import { outcomeSum } from '../../audit/rules/outcomeSum.ts';
import { resultSum } from '../../audit/rules/resultSum.ts';
import { runRules } from '../../audit/runRules.ts';
import type { CheckResult } from '../../model/check.ts';
import type { Balance } from '../../model/columns/yearReports.ts';

/** The sums that the form itself prints or implies. */
const BALANCE_RULES = [columnBalance, outcomeSum, applicantSum, resultSum];

/** Whether the sums of each year's report fit: broken where any is, and known only where all are. */
export function balanceOf(subject: AgencyReports): (year: number) => Balance {
  const results = new Map<number, Set<CheckResult>>();
  for (const { year, result } of runRules(subject, BALANCE_RULES)) {
    const known = results.get(year) ?? new Set();
    results.set(year, known.add(result));
  }
  return (year) => {
    const found = results.get(year);
    if (found?.has('broken')) return 'broken';
    return found === undefined || found.has('notAssessable') ? 'notAssessable' : 'holds';
  };
}
