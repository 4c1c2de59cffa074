import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Cell } from '../../model/figureState.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { stateKey } from '../stateWord.ts';

/** What every clause of a year's sentence is made from. */
export interface ClauseContext {
  readonly locale: Locale;
  readonly report: StoredReport;
  /** Leaves out how several reviews or lawsuits ended. */
  readonly brief: boolean;
}

/** A table cell of the report; `missing` where the report has no such figure. */
export function cellOf({ report }: ClauseContext, figure: string): Cell {
  return report.figures[figure] ?? { state: 'missing' };
}

/** How a sentence puts a cell that is no number; undefined for a number. */
export function phraseOf({ locale, report }: ClauseContext, cell: Cell): string | undefined {
  return cell.state === 'number'
    ? undefined
    : t(locale, `state.${stateKey(cell.state, report.capture)}.phrase`);
}

/** `a, b and c`, as the language joins a list. */
export function joinList(locale: Locale, items: readonly string[]): string {
  if (locale === 'zh') return items.join('，');
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
