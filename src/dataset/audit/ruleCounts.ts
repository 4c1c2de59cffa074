import { RULES } from '../../audit/allRules.ts';
import { CHECK_RESULTS, type Check, type CheckResult } from '../../model/check.ts';

/** Checks counted by rule and result. */
export interface RuleCounts {
  add(checks: readonly Check[]): void;
  /** A table, one line a rule, with a line of totals. */
  format(): string;
}

type Counts = Record<CheckResult, number>;

const HEADS: Readonly<Record<CheckResult, string>> = {
  holds: 'holds',
  broken: 'broken',
  notAssessable: 'not assessable',
};

export function createRuleCounts(): RuleCounts {
  const rules = new Map<string, Counts>(RULES.map(({ code }) => [code, zero()]));
  return {
    add: (checks) => {
      for (const { rule, result } of checks) {
        const counts = rules.get(rule) ?? zero();
        rules.set(rule, counts);
        counts[result] += 1;
      }
    },
    format: () => formatCounts(rules),
  };
}

const zero = (): Counts => ({ holds: 0, broken: 0, notAssessable: 0 });

function formatCounts(rules: ReadonlyMap<string, Counts>): string {
  const all = zero();
  for (const counts of rules.values())
    for (const result of CHECK_RESULTS) all[result] += counts[result];
  const rows = [...rules, ['all', all] as const].map(([rule, counts]) => [
    rule,
    ...CHECK_RESULTS.map((result) => String(counts[result])),
  ]);
  const table = [['rule', ...CHECK_RESULTS.map((result) => HEADS[result])], ...rows];
  const widths =
    table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  return table
    .map((row) => `${row.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join('  ')}\n`)
    .join('');
}

/** Names to the left, numbers to the right. */
const pad = (cell: string, width: number, at: number): string =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);
