import { type Diagnostic, type DiagnosticDetails, diagnose } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnosticCodes.ts';

/** Something in a table that belongs to no report that was taken: a column, or a row that was not. */
export interface TableProblem {
  /** File, line and column, for people: `reports.csv:12, column "year"`. */
  readonly where: string;
  /** Of severity `error` where it cost a row. */
  readonly diagnostic: Diagnostic;
}

/** Where in a table something stands. */
export interface TablePosition {
  readonly file: string;
  readonly line: number;
  /** Name of the column, as the table has it. */
  readonly column?: string | undefined;
}

/** A problem; `expected` says what to do as well. */
export function tableProblem(
  { file, line, column }: TablePosition,
  code: DiagnosticCode,
  details: DiagnosticDetails,
): TableProblem {
  const name = column === undefined ? '' : `, column "${column}"`;
  return { where: `${file}:${line}${name}`, diagnostic: diagnose(code, details) };
}
