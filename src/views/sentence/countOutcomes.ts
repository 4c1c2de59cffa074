import { OUTCOMES, type Outcome, outcomeOfRow } from '../../model/applicationsRows.ts';
import type { NoNumberState } from '../../model/figureState.ts';
import { rowsOf } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** What the total column of table 3 says about one kind of outcome. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  /** Sum over the rows that print a number. */
  readonly sum: number;
  /** Rows that print a number. */
  readonly counted: number;
  /** The states of the other rows, as they come. */
  readonly others: readonly NoNumberState[];
}

/** One count an outcome, in the form's order. Sums run over printed numbers only. */
export function countOutcomes(report: StoredReport): readonly OutcomeCount[] {
  return OUTCOMES.map((outcome) => countOne(report, outcome));
}

function countOne(report: StoredReport, outcome: Outcome): OutcomeCount {
  let sum = 0;
  let counted = 0;
  const others: NoNumberState[] = [];
  for (const row of rowsOf('applications', report.templates.applications)) {
    if (outcomeOfRow(row.id) !== outcome) continue;
    const cell = report.figures[`${row.id}.total`] ?? { state: 'missing' };
    if (cell.state === 'number') {
      sum += cell.value;
      counted += 1;
    } else others.push(cell.state);
  }
  return { outcome, sum, counted, others };
}
