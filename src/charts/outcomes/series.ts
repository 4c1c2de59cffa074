import { OUTCOMES, type Outcome, outcomeOfRow } from '../../model/applicationsRows.ts';
import { type Cell, numberOf } from '../../model/cell.ts';
import { rowsOf } from '../../model/figures.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import { TEMPLATES, type Template } from '../../model/template.ts';
import { cellOf, sumCells } from '../cells.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

/** Up to here one dot is one application; beyond, bars. */
export const MOST_DOTS = 30;

/** What one report says became of its applications (table 3, the total column). */
export interface OutcomesYear {
  readonly year: number;
  readonly capture: Capture;
  readonly received: Cell;
  readonly concluded: Cell;
  readonly carriedOver: Cell;
  /** In the form's order; each the sum of its rows, a number only where all of them are. */
  readonly outcomes: readonly OutcomeCount[];
}

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly cell: Cell;
}

export interface OutcomesSeries {
  /** Dots where no year has more than 30 applications, bars as soon as one has: one scale for all. */
  readonly form: 'dots' | 'bars';
  readonly rows: readonly YearRow<OutcomesYear>[];
  /** The held years alone, newest first. */
  readonly years: readonly OutcomesYear[];
}

const ROW_IDS = Object.fromEntries(
  TEMPLATES.map((template) => [template, OUTCOMES.map((outcome) => rowIdsOf(template, outcome))]),
);

function rowIdsOf(template: Template, outcome: Outcome): readonly string[] {
  return rowsOf('applications', template)
    .filter((row) => outcomeOfRow(row.id) === outcome)
    .map((row) => `${row.id}.total`);
}

/** What became of the applications, year by year, out of the reports of one body. */
export function buildOutcomesSeries(reports: readonly StoredReport[], span?: Span): OutcomesSeries {
  const held = reports.map((report) => ({
    year: report.year,
    template: report.templates.applications,
    data: readYear(report),
  }));
  const rows = buildYearRows(held, span);
  const years = rows.flatMap((row) => (row.kind === 'held' ? [row.data] : []));
  return { form: years.every(fitsDots) ? 'dots' : 'bars', rows, years };
}

function readYear(report: StoredReport): OutcomesYear {
  const rowIds = ROW_IDS[report.templates.applications] ?? [];
  return {
    year: report.year,
    capture: report.capture,
    received: cellOf(report, 'applications.received.total'),
    concluded: cellOf(report, 'applications.concluded.total'),
    carriedOver: cellOf(report, 'applications.carriedOver.total'),
    outcomes: OUTCOMES.map((outcome, index) => ({
      outcome,
      cell: sumCells((rowIds[index] ?? []).map((id) => cellOf(report, id))),
    })),
  };
}

/** The outcomes that are numbers, added up: what can be drawn of a year. */
export function drawnCount(year: OutcomesYear): number {
  return year.outcomes.reduce((sum, { cell }) => sum + (numberOf(cell) ?? 0), 0);
}

function fitsDots(year: OutcomesYear): boolean {
  const counts = [...year.outcomes.map(({ cell }) => cell), year.carriedOver].map(
    (cell) => numberOf(cell) ?? 0,
  );
  return (
    counts.every((count) => Number.isInteger(count) && count >= 0) &&
    drawnCount(year) <= MOST_DOTS &&
    (numberOf(year.carriedOver) ?? 0) <= MOST_DOTS
  );
}
