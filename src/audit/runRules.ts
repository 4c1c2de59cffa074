import type { Check } from '../model/check.ts';
import { RULES } from './allRules.ts';
import { type DoubtsOn, doubtsOf, doubtsOnCheck } from './doubt.ts';
import type { AgencyReports, RawCheck, Rule } from './rule.ts';

/**
 * Every rule on the reports of one agency: by rule, then report. A broken check that rests on a
 * figure whose reading is in doubt is held back: it becomes `notAssessable` and names the
 * diagnostics, so that nothing is said of an agency that may be a slip of ours.
 */
export function runRules(subject: AgencyReports, rules: readonly Rule[] = RULES): Check[] {
  const doubtsIn = doubtsByYear(subject);
  return rules.flatMap((rule) =>
    rule.check(subject).map((raw) => settle(rule, raw, subject.agency.code, doubtsIn)),
  );
}

type DoubtsIn = (year: number) => DoubtsOn | undefined;

/** Few checks are broken, so a report's doubts are gathered when they are first asked for. */
function doubtsByYear({ reports }: AgencyReports): DoubtsIn {
  const known = new Map<number, DoubtsOn>();
  return (year) => {
    const report = reports.find((each) => each.year === year);
    if (!report) return undefined;
    const doubts = known.get(year) ?? doubtsOf(report);
    known.set(year, doubts);
    return doubts;
  };
}

function settle(rule: Rule, raw: RawCheck, agency: string, doubtsIn: DoubtsIn): Check {
  const check = { agency, ...raw };
  if (raw.result !== 'broken') return check;
  const doubts = doubtsOnCheck(raw, rule.restsOn ?? [], doubtsIn);
  if (doubts.codes.length === 0) return check;
  return {
    ...check,
    result: 'notAssessable',
    obstacles: [...doubts.things],
    heldBack: [...doubts.codes],
  };
}
