import { type Cell, numberOf } from '../../model/cell.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';
import type { AreaGroup } from '../areaGroup.ts';
import { cellOf } from '../cells.ts';
import type { Basis } from '../formatBasis.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

/** The kinds of decision whose counts mean the same in both templates. */
export const DECISION_KINDS = ['licensing', 'penalties', 'coercion'] as const;

/** From so many years with numbers on, a line says more than rows. */
const LINE_FROM = 3;

export interface DecisionsYear {
  readonly year: number;
  /** Absent for a region, whose reports are of both forms. */
  readonly template?: Template;
  readonly capture: Capture;
  /** One a kind of decision, in the form's order. */
  readonly cells: readonly Cell[];
  /** Absent for a single report. */
  readonly basis?: Basis;
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

/** A region's decisions. Never lines: from year to year the sums rest on other reports. */
export function buildAreaDecisions(group: AreaGroup): DecisionsSeries {
  const years = group.years.map((basis): DecisionsYear => {
    const cells = basis.sums.map((value): Cell => ({ state: 'number', value }));
    return { year: basis.year, capture: 'document', cells, basis };
  });
  const rows = years.map((data) => ({ kind: 'held' as const, year: data.year, data }));
  return { form: 'columns', rows, years };
}
