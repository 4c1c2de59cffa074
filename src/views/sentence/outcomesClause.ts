import { t } from '../../i18n/t.ts';
import { type ClauseContext, cellOf, joinList, phraseOf } from './clauseContext.ts';
import { countOutcomes, type OutcomeCount } from './countOutcomes.ts';

/**
 * What became of the requests: every kind of outcome of which table 3 prints more than 0. Undefined
 * where there was nothing to conclude.
 */
export function outcomesClause(context: ClauseContext): string | undefined {
  const counts = countOutcomes(context.report);
  const some = counts.filter((count) => count.sum > 0);
  if (some.length > 0) return listed(context, counts, some);
  if (counts.every((count) => count.counted === 0)) return unlisted(context);
  return noneConcluded(context);
}

function listed(
  { locale, report }: ClauseContext,
  counts: readonly OutcomeCount[],
  some: readonly OutcomeCount[],
): string {
  const items = some.map(({ outcome, sum }) =>
    t(locale, `sentence.outcome.${outcome}`, { count: sum }),
  );
  const incomplete = counts.some((count) => count.others.length > 0);
  const key =
    report.capture === 'partial' ? 'sentence.outcomes.rest.partial' : 'sentence.outcomes.rest';
  return joinList(locale, items) + (incomplete ? t(locale, key) : '');
}

function unlisted(context: ClauseContext): string | undefined {
  const { locale } = context;
  const concluded = cellOf(context, 'applications.concluded.total');
  const state = phraseOf(context, cellOf(context, 'applications.granted.total')) ?? '';
  if (concluded.state === 'number')
    return t(locale, 'sentence.outcomes.totalOnly', { count: concluded.value, state });
  const received = cellOf(context, 'applications.received.total');
  if (received.state === 'number' && received.value === 0) return undefined;
  return t(locale, 'sentence.outcomes.unknown', { state });
}

function noneConcluded(context: ClauseContext): string | undefined {
  const open = ['applications.received.total', 'applications.carriedIn.total'].some((figure) => {
    const cell = cellOf(context, figure);
    return cell.state === 'number' && cell.value > 0;
  });
  return open ? t(context.locale, 'sentence.outcomes.none') : undefined;
}

/** What stays open into the next year; nothing is said of a printed 0 or of no number. */
export function carriedOverClause(context: ClauseContext): string | undefined {
  const cell = cellOf(context, 'applications.carriedOver.total');
  if (cell.state !== 'number' || cell.value === 0) return undefined;
  return t(context.locale, 'sentence.carriedOver', { count: cell.value });
}
