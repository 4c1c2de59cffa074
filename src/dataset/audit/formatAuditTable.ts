import { RULES } from '../../audit/allRules.ts';
import type { Check } from '../../model/check.ts';
import type { Audited } from './auditStore.ts';
import { createRuleCounts } from './ruleCounts.ts';

/** Stands for the code of a document whose agency is not known. */
const NOBODY = '(agency not known)';

/** Held-back checks that are listed; the rest are counted. */
const LISTED = 200;

/**
 * What a person wants to see: the broken checks by report, then counts by rule, then what is held
 * back because our reading is in doubt. Only the last two wait for the end.
 */
export async function* formatAuditTable(audited: AsyncIterable<Audited>): AsyncGenerator<string> {
  const counts = createRuleCounts();
  const heldBack: string[] = [];
  let waiting = 0;
  for await (const each of audited) {
    counts.add(each.checks);
    yield formatFindings(each);
    for (const check of each.checks) {
      if (!check.heldBack) continue;
      waiting += 1;
      if (heldBack.length < LISTED) heldBack.push(formatHeldBack(check));
    }
  }
  yield counts.format();
  yield formatWaiting(heldBack, waiting);
}

function formatFindings({ agency, checks }: Audited): string {
  const findings = checks.filter(({ result }) => result === 'broken');
  const byYear = Map.groupBy(findings, ({ year }) => year);
  const reports = [...byYear].sort(([a], [b]) => a - b);
  return reports
    .map(([year, group]) => {
      const lines = group.map(
        ({ rule, message }) => `  ${severityOf(rule)} ${rule}: ${message.zh}`,
      );
      return `${agency.code || NOBODY} ${agency.name} ${year}\n${lines.join('\n')}\n\n`;
    })
    .join('');
}

const SEVERITIES: ReadonlyMap<string, string> = new Map(
  RULES.map(({ code, severity }) => [code, severity]),
);

const severityOf = (rule: string): string => SEVERITIES.get(rule) ?? '';

function formatHeldBack({ agency, year, rule, heldBack, message }: Check): string {
  return `  ${agency || NOBODY} ${year} ${rule}: ${message.zh} [${heldBack?.join(', ')}]\n`;
}

function formatWaiting(lines: readonly string[], waiting: number): string {
  if (waiting === 0) return '\nNothing is held back.\n';
  const rest = waiting - lines.length;
  const more = rest > 0 ? `  … and ${rest} more; --format json has them all.\n` : '';
  return `\nHeld back, because our reading of a figure is in doubt (${waiting}):\n${lines.join('')}${more}`;
}
