import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { findFigure } from '../../model/figures.ts';
import type { Place } from '../../model/place.ts';
import type { StoredFigure, StoredMention } from '../../model/storedReport.ts';
import { formatFigureCell } from '../store/figureCell.ts';
import type { ParsedTable, TableRow } from './parsedTable.ts';
import type { RowHead } from './rowHead.ts';

/** What tables say of one report, while it is gathered. */
export interface GatheredReport {
  readonly head: RowHead;
  /** Where it begins. */
  readonly table: ParsedTable;
  readonly row: TableRow;
  /** Figures of the form's tables that are given, a state included. */
  readonly figures: Map<string, StoredFigure>;
  /** Figures that have a cell with nothing in it. */
  readonly emptyCells: Map<string, Place>;
  readonly stated: StoredMention[];
  readonly diagnostics: Diagnostic[];
}

/** A report of which nothing but its head is known. */
export function startReport(table: ParsedTable, row: TableRow, head: RowHead): GatheredReport {
  const diagnostics = [...head.diagnostics];
  const figures = new Map();
  return { head, table, row, figures, emptyCells: new Map(), stated: [], diagnostics };
}

/** Takes a figure; where another table gives it otherwise, neither is taken. */
export function addFigure(
  { figures, diagnostics }: GatheredReport,
  id: string,
  figure: StoredFigure,
  place: Place,
): void {
  const known = figures.get(id);
  const actual = formatFigureCell(figure);
  if (!known) figures.set(id, figure);
  else if (formatFigureCell(known) !== actual) {
    const other = formatFigureCell(known);
    figures.set(id, { state: 'unreadable', raw: `${other} | ${actual}` });
    diagnostics.push(diagnose('witnesses-differ', { subject: id, actual, expected: other, place }));
  }
}

/** Takes a figure of the form's tables, or a figure that a report states in prose. */
export function addReading(
  report: GatheredReport,
  id: string,
  figure: StoredFigure,
  place: Place,
): void {
  if (findFigure(id)) addFigure(report, id, figure, place);
  else {
    const { raw = formatFigureCell(figure), ...cell } = figure;
    report.stated.push({ ...cell, figure: id, raw, unit: '', qualifier: 'exact' });
  }
}
