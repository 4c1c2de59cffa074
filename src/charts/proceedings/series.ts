import { type Cell, numberOf } from '../../model/cell.ts';
import type { MeasuredReport, MeasureValue } from '../../model/measure.ts';
import { measureValue } from '../../model/measureValue.ts';
import type { Label } from '../../model/parts.ts';
import { PROCEEDING_ROWS, RESULT_COLUMNS } from '../../model/proceedingsRows.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import { cellOf } from '../cells.ts';
import type { Basis } from '../formatBasis.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

/** Up to here one dot is one case. */
const MOST_DOTS = 30;

export const PROCEEDINGS = ['review', 'directLawsuit', 'lawsuitAfterReview'] as const;
export type Proceeding = (typeof PROCEEDINGS)[number];

export const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;
export type ProceedingResult = (typeof RESULTS)[number];

/** One row of table 4. */
export interface ProceedingCount {
  readonly proceeding: Proceeding;
  readonly total: Cell;
  readonly results: readonly { readonly result: ProceedingResult; readonly cell: Cell }[];
}

export interface ProceedingsYear {
  readonly year: number;
  readonly capture: Capture;
  readonly counts: readonly ProceedingCount[];
  /** Corrected results of those decided, all three kinds together: measure.correctedShare. */
  readonly corrected: MeasureValue;
  /** Absent for a single report. */
  readonly basis?: Basis;
}

export interface ProceedingsSeries {
  readonly form: 'dots' | 'bars';
  readonly rows: readonly YearRow<ProceedingsYear>[];
  readonly years: readonly ProceedingsYear[];
}

const label = (labels: readonly (Label & { readonly id: string })[], id: string): Label => {
  const found = labels.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the form has no label for "${id}"`);
  return found;
};

/** A row of table 4 by its label in the form. */
export const proceedingLabel = (proceeding: Proceeding): Label =>
  label(PROCEEDING_ROWS, `proceedings.${proceeding}`);

/** A column of table 4 by its label in the form. */
export const resultLabel = (result: ProceedingResult): Label => label(RESULT_COLUMNS, result);

/** Reviews and lawsuits of one body by result, year by year; both templates count them alike. */
export function buildProceedingsSeries(
  reports: readonly StoredReport[],
  span?: Span,
): ProceedingsSeries {
  const held = reports.map((report) => {
    const { year, templates } = report;
    const template = templates.applications === 'legacy' ? templates.applications : undefined;
    return { year, ...(template && { template }), data: readProceedings(report) };
  });
  return seriesOf(buildYearRows(held, span));
}

/** The form that suits all years of a picture. */
export function seriesOf(rows: readonly YearRow<ProceedingsYear>[]): ProceedingsSeries {
  const years = rows.flatMap((row) => (row.kind === 'held' ? [row.data] : []));
  const small = years.every(({ counts }) => counts.every(fitsDots));
  return { form: small ? 'dots' : 'bars', rows, years };
}

type ReadReport = MeasuredReport & Pick<StoredReport, 'year' | 'capture'>;

/** One report's table 4. */
export function readProceedings(report: ReadReport): ProceedingsYear {
  const counts = PROCEEDINGS.map((proceeding): ProceedingCount => {
    const cellIn = (column: string) => cellOf(report, `proceedings.${proceeding}.${column}`);
    const results = RESULTS.map((result) => ({ result, cell: cellIn(result) }));
    return { proceeding, total: cellIn('total'), results };
  });
  const corrected = measureValue(report, 'measure.correctedShare');
  return { year: report.year, capture: report.capture, counts, corrected };
}

/** The results that are numbers, added up: what can be drawn. */
export function drawnCases({ results }: ProceedingCount): number {
  return results.reduce((sum, { cell }) => sum + (numberOf(cell) ?? 0), 0);
}

function fitsDots(count: ProceedingCount): boolean {
  const values = count.results.map(({ cell }) => numberOf(cell) ?? 0);
  return (
    values.every((value) => Number.isInteger(value) && value >= 0) && drawnCases(count) <= MOST_DOTS
  );
}

/** The results that occur in some years. */
export function resultsIn(years: readonly ProceedingsYear[]): ReadonlySet<ProceedingResult> {
  const counted = years.flatMap(({ counts }) => counts.flatMap(({ results }) => results));
  return new Set(
    counted.filter(({ cell }) => (numberOf(cell) ?? 0) !== 0).map(({ result }) => result),
  );
}
