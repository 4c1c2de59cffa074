import { t } from '../../i18n/t.ts';
import { type ClauseContext, cellOf } from './clauseContext.ts';
import { countOutcomes } from './countOutcomes.ts';

/**
 * The commonest year of a small office, told shorter: one request came in, none was open from the
 * year before, and it had one outcome. Undefined for every other year.
 */
export function singleRequestClause(context: ClauseContext): string | undefined {
  if (!prints(context, 'received', 1) || !prints(context, 'carriedIn', 0)) return undefined;
  const counts = countOutcomes(context.report);
  const [only, ...more] = counts.filter(({ sum }) => sum > 0);
  const complete = counts.every(({ others }) => others.length === 0);
  if (only?.sum !== 1 || more.length > 0 || !complete) return undefined;
  return t(context.locale, `sentence.single.${only.outcome}`, {
    year: String(context.report.year),
  });
}

function prints(context: ClauseContext, row: string, value: number): boolean {
  const cell = cellOf(context, `applications.${row}.total`);
  return cell.state === 'number' && cell.value === value;
}
