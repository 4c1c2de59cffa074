import type { Check, CheckResult } from '../../model/check.ts';
import type { RuleTally } from '../../model/checkRecords.ts';

/** What an agency's record keeps of its checks. */
export interface AgencyChecks {
  /** The broken ones, whole. */
  readonly findings: Check[];
  /** All of them, counted by report and rule, in order of year, then rule. */
  readonly checked: RuleTally[];
}

/** How many obstacles a tally names; a table that is a picture has hundreds. */
const NAMED = 8;

/** Findings, and the counts of everything that was looked at. */
export function tallyChecks(checks: readonly Check[]): AgencyChecks {
  const groups = Map.groupBy(checks, ({ year, rule }) => `${year} ${rule}`);
  const checked = [...groups.values()].flatMap(tallyGroup);
  return {
    findings: checks.filter(({ result }) => result === 'broken'),
    checked: checked.sort((a, b) => a.year - b.year),
  };
}

function tallyGroup(checks: readonly Check[]): RuleTally[] {
  const [first] = checks;
  if (!first) return [];
  const count = (wanted: CheckResult) => checks.filter(({ result }) => result === wanted).length;
  const obstacles = new Set(checks.flatMap((check) => check.obstacles ?? []));
  return [
    {
      year: first.year,
      rule: first.rule,
      holds: count('holds'),
      broken: count('broken'),
      notAssessable: count('notAssessable'),
      obstacles: [...obstacles].slice(0, NAMED),
      obstacleCount: obstacles.size,
    },
  ];
}
