import { type Cell, numberOf } from '../../model/cell.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';
import { cellOf } from '../cells.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

/** The kinds of decision whose counts mean the same in both templates. */
export const DECISION_KINDS = ['licensing', 'penalties', 'coercion'] as const;

/** From so many years with numbers on, a line says more than rows. */
const LINE_FROM = 3;

export interface DecisionsYear {
  readonly year: number;
  readonly template: Template;
  readonly capture: Capture;
  /** One a kind of decision, in the form's order. */
  readonly cells: readonly Cell[];
}

export interface DecisionsSeries {
  readonly form: 'lines' | 'columns';
  readonly rows: readonly YearRow<DecisionsYear>[];
  /** Newest first. */
  readonly years: readonly DecisionsYear[];
}

/** How many decisions a body made, by kind and year. */
export function buildDecisionsSeries(
  reports: readonly StoredReport[],
  span?: Span,
): DecisionsSeries {
  const held = reports.map((report) => {
    const template = report.templates.proactive;
    const cells = DECISION_KINDS.map((kind) => cellOf(report, `proactive.${kind}.decisions`));
    const { year, capture } = report;
    return { year, template, data: { year, template, capture, cells } };
  });
  const rows = buildYearRows(held, span);
  const years = rows.flatMap((row) => (row.kind === 'held' ? [row.data] : []));
  const counted = years.filter(({ cells }) => cells.some((cell) => numberOf(cell) !== undefined));
  return { form: counted.length >= LINE_FROM ? 'lines' : 'columns', rows, years };
}
