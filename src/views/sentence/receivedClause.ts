import { t } from '../../i18n/t.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type ClauseContext, cellOf, phraseOf } from './clauseContext.ts';

/** How many requests came in, and how many were open from the year before. */
export function receivedClause(context: ClauseContext): string {
  return `${received(context)}${carriedIn(context)}`;
}

function received(context: ClauseContext): string {
  const { locale, report } = context;
  const year = String(report.year);
  const cell = cellOf(context, 'applications.received.total');
  if (cell.state === 'number') {
    const key = cell.value === 0 ? 'sentence.received.none' : 'sentence.received.some';
    return t(locale, key, { year, count: cell.value });
  }
  const inProse = statedReceived(report);
  if (inProse !== undefined) return t(locale, 'sentence.received.stated', { year, count: inProse });
  return t(locale, 'sentence.received.unknown', { year, state: phraseOf(context, cell) ?? '' });
}

/** The number of requests received that the prose states first. */
export function statedReceived(report: StoredReport): number | undefined {
  for (const mention of report.stated) {
    if (mention.figure === 'stated.applications.received' && mention.state === 'number')
      return mention.value;
  }
  return undefined;
}

function carriedIn(context: ClauseContext): string {
  const cell = cellOf(context, 'applications.carriedIn.total');
  if (cell.state !== 'number' || cell.value === 0) return '';
  return t(context.locale, 'sentence.carriedIn', { count: cell.value });
}
