import type { Rule } from './rule.ts';
import { applicantSum } from './rules/applicantSum.ts';
import { columnBalance } from './rules/columnBalance.ts';
import { outcomeSum } from './rules/outcomeSum.ts';
import { resultSum } from './rules/resultSum.ts';

/** Every rule, in the order in which readers see them. Codes are permanent. */
export const RULES: readonly Rule[] = [columnBalance, outcomeSum, applicantSum, resultSum];
