import { APPLICANT_COLUMNS } from '../model/applicationsRows.ts';
import { figureIdsOf, rowsOf } from '../model/figures.ts';
import type { SketchTemplate } from './sketchTables.ts';

/** Where the numbers come from, one call a number. */
export interface Draws {
  /** A cell of table 2. */
  readonly documents: (figure: string) => number;
  /** How many requests of one kind of applicant ended in one way. */
  readonly outcome: () => number;
  /** How many requests were not finished within a year. */
  readonly unfinished: () => number;
  /** A cell of table 4. */
  readonly result: () => number;
}

/** Numbers by figure id. */
export type Figures = ReadonlyMap<string, number>;

/**
 * Numbers for all figures of a template that fulfil the form's sums: totals are sums, and what came
 * in equals what was concluded and what was carried over. `before` is the year before, whose
 * requests carried over are those carried in.
 */
export function balanceFigures(
  template: SketchTemplate,
  draws: Draws,
  before?: Figures,
): Map<string, number> {
  const figures = new Map<string, number>();
  for (const id of figureIdsOf({ proactive: template, applications: template })) {
    if (id.startsWith('proactive.')) figures.set(id, draws.documents(id));
    if (id.startsWith('proceedings.')) figures.set(id, draws.result());
  }
  balanceApplications(template, figures, draws, before);
  balanceProceedings(figures);
  return figures;
}

const TOTAL = 'total';

function balanceApplications(
  template: SketchTemplate,
  figures: Map<string, number>,
  { outcome, unfinished }: Draws,
  before: Figures | undefined,
): void {
  const rows = rowsOf('applications', template).map(({ id }) => id);
  const outcomes = rows.slice(2, -2);
  for (const { id: column } of APPLICANT_COLUMNS.filter(({ id }) => id !== TOTAL)) {
    const values = outcomes.map(outcome);
    outcomes.forEach((row, at) => {
      figures.set(`${row}.${column}`, values[at] ?? 0);
    });
    const concluded = sum(values);
    const drawnIn = Math.min(unfinished(), concluded);
    const carriedIn = before?.get(`applications.carriedOver.${column}`) ?? drawnIn;
    const carriedOver = Math.max(unfinished(), carriedIn - concluded);
    figures.set(`applications.received.${column}`, concluded + carriedOver - carriedIn);
    figures.set(`applications.carriedIn.${column}`, carriedIn);
    figures.set(`applications.concluded.${column}`, concluded);
    figures.set(`applications.carriedOver.${column}`, carriedOver);
  }
  for (const row of rows) addTotal(row, APPLICANT_COLUMNS, figures);
}

function balanceProceedings(figures: Map<string, number>): void {
  for (const { id, columns } of rowsOf('proceedings', '2021')) addTotal(id, columns, figures);
}

function addTotal(
  row: string,
  columns: readonly { readonly id: string }[],
  figures: Map<string, number>,
): void {
  const parts = columns.filter(({ id }) => id !== TOTAL);
  figures.set(`${row}.${TOTAL}`, sum(parts.map(({ id }) => figures.get(`${row}.${id}`) ?? 0)));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
