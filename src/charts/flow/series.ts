import { addExact } from '../../model/addExact.ts';
import { OUTCOMES, type Outcome } from '../../model/applicationsRows.ts';
import { type Cell, numberOf } from '../../model/cell.ts';
import { outcomeFigures } from '../../model/outcomeFigures.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import { APPLICANTS, type Applicant } from '../../model/sumGroups.ts';
import type { AreaYear } from '../areaGroup.ts';
import { cellOf, lengthOf, sumCells } from '../cells.ts';

/** Where a request ends: an outcome, or the next year. */
export const DESTINATIONS = [...OUTCOMES, 'carriedOver'] as const;
export type Destination = Outcome | 'carriedOver';

/** Requests of one kind of applicant with one end. */
export interface FlowCell {
  readonly applicant: Applicant;
  readonly to: Destination;
  readonly cell: Cell;
}

/** A printed number that is not what the cells beside it add up to. */
export interface FlowMismatch {
  readonly of: Applicant | Destination;
  readonly printed: number;
  readonly sum: number;
}

export interface FlowSeries {
  /** Every cell, by applicant and then by end, in the form's order. */
  readonly cells: readonly FlowCell[];
  /** The ends that the cells have. */
  readonly ends: readonly Destination[];
  readonly mismatches: readonly FlowMismatch[];
  readonly capture: Capture;
}

/** One report as a flow. */
export interface ReportFlow extends FlowSeries {
  readonly year: number;
}

/**
 * The latest report whose cells are all numbers and that had requests; else the latest with any
 * request in a cell that is a number; else none.
 */
export function findReportFlow(reports: readonly StoredReport[]): ReportFlow | undefined {
  const flows = reports
    .filter(({ templates }) => templates.applications !== 'legacy')
    .toSorted((a, b) => b.year - a.year)
    .map(readReport)
    .filter((flow) => flowTotal(flow) > 0);
  return flows.find((flow) => unknownCells(flow).length === 0) ?? flows[0];
}

function readReport(report: StoredReport): ReportFlow {
  const cells = APPLICANTS.flatMap((applicant) =>
    DESTINATIONS.map((to): FlowCell => ({ applicant, to, cell: cellAt(report, to, applicant) })),
  );
  const totals = DESTINATIONS.flatMap((to) =>
    mismatch(to, cellAt(report, to, 'total'), cellsTo(cells, to)),
  );
  const onHand = APPLICANTS.flatMap((applicant) => {
    const rows = ['received', 'carriedIn'].map((row) => `applications.${row}.${applicant}`);
    const printed = sumCells(rows.map((id) => cellOf(report, id)));
    return mismatch(applicant, printed, cellsOf(cells, applicant));
  });
  const { year, capture } = report;
  return { year, capture, cells, ends: DESTINATIONS, mismatches: [...onHand, ...totals] };
}

function cellAt(report: StoredReport, to: Destination, column: string): Cell {
  if (to === 'carriedOver') return cellOf(report, `applications.carriedOver.${column}`);
  const form = report.templates.applications === '2019' ? '2019' : '2021';
  return sumCells(outcomeFigures(to, column)[form].map((id) => cellOf(report, id)));
}

/** Only where both sides are numbers can they differ. */
function mismatch(
  of: FlowMismatch['of'],
  printed: Cell,
  cells: readonly FlowCell[],
): FlowMismatch[] {
  const number = numberOf(printed);
  const sum = sumCells(cells.map(({ cell }) => cell));
  if (number === undefined || sum.state !== 'number' || sum.value === number) return [];
  return [{ of, printed: number, sum: sum.value }];
}

/**
 * A region as a flow. What is carried over is left out: over several years it would count twice.
 * The sums are those of the group `flow`.
 */
export function buildAreaFlow({ sums }: Pick<AreaYear, 'sums'>): FlowSeries {
  const step = OUTCOMES.length + 1;
  const at = (index: number): Cell => ({ state: 'number', value: sums[index] ?? 0 });
  const cells = APPLICANTS.flatMap((applicant, row) =>
    OUTCOMES.map((to, column): FlowCell => ({ applicant, to, cell: at(row * step + column) })),
  );
  const mismatches = APPLICANTS.flatMap((applicant, row) =>
    mismatch(applicant, at(row * step + OUTCOMES.length), cellsOf(cells, applicant)),
  );
  return { cells, ends: OUTCOMES, mismatches, capture: 'document' };
}

/** What one kind of applicant sends. */
export const cellsOf = (cells: readonly FlowCell[], applicant: Applicant): FlowCell[] =>
  cells.filter((cell) => cell.applicant === applicant);

/** What arrives at one end. */
export const cellsTo = (cells: readonly FlowCell[], to: Destination): FlowCell[] =>
  cells.filter((cell) => cell.to === to);

/** What can be drawn of cells: those that are numbers, added up. */
export const drawnSum = (cells: readonly FlowCell[]): number =>
  cells.reduce((sum, { cell }) => addExact(sum, lengthOf(cell)), 0);

export const flowTotal = ({ cells }: FlowSeries): number => drawnSum(cells);

/** The cells that are no numbers. */
export const unknownCells = ({ cells }: FlowSeries): FlowCell[] =>
  cells.filter(({ cell }) => cell.state !== 'number');
