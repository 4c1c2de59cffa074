import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { ClauseContext } from './clauseContext.ts';
import { carriedOverClause, outcomesClause } from './outcomesClause.ts';
import { proceedingsClauses } from './proceedingsClause.ts';
import { proseClauses } from './proseClauses.ts';
import { receivedClause } from './receivedClause.ts';
import { singleRequestClause } from './singleRequestClause.ts';

/**
 * A report's year in one sentence, made from the figures of tables 3 and 4 and nothing else. What is
 * no printed number is said in words. Numbers of weight stand between asterisks (see emphasise.ts).
 */
export function yearSentence(locale: Locale, report: StoredReport): string {
  return buildSentence({ locale, report, brief: false });
}

/** The same for the head of a page: without how several reviews or lawsuits ended. */
export function briefYearSentence(locale: Locale, report: StoredReport): string {
  return buildSentence({ locale, report, brief: true });
}

function buildSentence(context: ClauseContext): string {
  const { locale } = context;
  const clauses = proseClauses(context) ?? [
    requestsClause(context),
    carriedOverClause(context),
    ...proceedingsClauses(context),
  ];
  return `${clauses.filter(isText).join(t(locale, 'sentence.join.clauses'))}${t(locale, 'sentence.end')}`;
}

function requestsClause(context: ClauseContext): string {
  const { locale } = context;
  const single = singleRequestClause(context);
  if (single !== undefined) return single;
  return [receivedClause(context), outcomesClause(context)]
    .filter(isText)
    .join(t(locale, 'sentence.join.requests'));
}

function isText(clause: string | undefined): clause is string {
  return clause !== undefined;
}
