import type { Outcome } from '../../model/applicationsRows.ts';

/** Classes of charts.css and chartMarks.css. */
export interface Looks {
  readonly mark: string;
  /** Text on the mark. */
  readonly text: string;
}

const looks = (name: string): Looks => ({ mark: `mark-${name}`, text: `word-on-${name}` });

/** The one colour of each outcome, on every page. */
export const OUTCOME_LOOKS: Readonly<Record<Outcome, Looks>> = {
  granted: looks('granted'),
  partlyGranted: looks('partly'),
  refused: looks('refused'),
  unavailable: looks('unavailable'),
  notProcessed: looks('not-processed'),
  otherHandling: looks('other'),
};
