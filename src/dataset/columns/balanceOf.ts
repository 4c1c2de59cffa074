import { applicantSum } from '../../audit/rules/applicantSum.ts';
import { columnBalance } from '../../audit/rules/columnBalance.ts';
import { outcomeSum } from '../../audit/rules/outcomeSum.ts';
import { resultSum } from '../../audit/rules/resultSum.ts';
import type { RuleTally } from '../../model/checkRecords.ts';
import type { Balance } from '../../model/columns/yearReports.ts';

/** The sums that the form itself prints or implies. */
const BALANCE_RULES = new Set(
  [columnBalance, outcomeSum, applicantSum, resultSum].map(({ code }) => code),
);

/** Whether the sums of a year's report fit: broken where any is not, and `holds` only where all do. */
export function balanceOf(checked: readonly RuleTally[], year: number): Balance {
  const tallies = checked.filter((each) => each.year === year && BALANCE_RULES.has(each.rule));
  if (tallies.some(({ broken }) => broken > 0)) return 'broken';
  const isAssessed =
    tallies.length > 0 && tallies.every(({ notAssessable }) => notAssessable === 0);
  return isAssessed ? 'holds' : 'notAssessable';
}

/** Years of which a sum of the report does not fit. */
export function brokenYears(
  checked: readonly RuleTally[],
  years: readonly number[],
): ReadonlySet<number> {
  return new Set(years.filter((year) => balanceOf(checked, year) === 'broken'));
}
