import { type Outcome, outcomeOfRow } from './applicationsRows.ts';
import { rowsOf } from './figures.ts';
import type { FigureSum } from './measure.ts';

/** The rows of an outcome in one column of table 3, to be added up; the templates differ in 其他处理. */
export function outcomeFigures(outcome: Outcome, column: string): FigureSum {
  const idsIn = (template: '2021' | '2019') =>
    rowsOf('applications', template)
      .filter(({ id }) => outcomeOfRow(id) === outcome)
      .map(({ id }) => `${id}.${column}`);
  return { '2021': idsIn('2021'), '2019': idsIn('2019') };
}
