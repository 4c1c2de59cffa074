import { PROSE_RULES } from './prose/proseRules.ts';
import type { Rule } from './rule.ts';
import { applicantSum } from './rules/applicantSum.ts';
import { carryOver } from './rules/carryOver.ts';
import { columnBalance } from './rules/columnBalance.ts';
import { countPossible } from './rules/countPossible.ts';
import { digitsMerged } from './rules/digitsMerged.ts';
import { inForceCount } from './rules/inForceCount.ts';
import { otherVersion } from './rules/otherVersion.ts';
import { outcomeSum } from './rules/outcomeSum.ts';
import { publishedOnTime } from './rules/publishedOnTime.ts';
import { regulationMaker } from './rules/regulationMaker.ts';
import { resultSum } from './rules/resultSum.ts';
import { templateDue } from './rules/templateDue.ts';
import { yearsConsecutive } from './rules/yearsConsecutive.ts';

/** Every rule, in the order in which readers see them. Codes are permanent. */
export const RULES: readonly Rule[] = [
  columnBalance,
  outcomeSum,
  applicantSum,
  resultSum,
  carryOver,
  inForceCount,
  ...PROSE_RULES,
  templateDue,
  regulationMaker,
  countPossible,
  digitsMerged,
  publishedOnTime,
  yearsConsecutive,
  otherVersion,
];
