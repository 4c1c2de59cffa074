import { type Diagnostic, type DiagnosticDetails, diagnose } from '../../../model/diagnostic.ts';
import type { NoNumberState } from '../../../model/figureState.ts';
import { figuresOfRow } from '../../../model/figures.ts';
import type { FormColumn, FormRow } from '../../../model/formRow.ts';
import type { FigureReading, ReadingRule, Result } from '../../../model/report.ts';
import {
  type NumberOptions,
  type NumberReading,
  readNumber,
  readPlainDigits,
} from '../../grid/readNumber.ts';
import type { CellToken } from '../../grid/tokens.ts';
import type { FoundRow } from './readRows.ts';
import type { TextFlow } from './textFlow.ts';

/** What a row's cells need to become figures. */
export interface FigureContext {
  readonly flow: TextFlow;
  /** The rule that reads them, named on each figure that the document has. */
  readonly rule: ReadingRule;
  /** Column ids in the order in which the table has them, where that is not the form's order. */
  readonly order?: readonly string[] | undefined;
  readonly optionsOf?: ((row: FormRow, column: FormColumn) => NumberOptions) | undefined;
}

/** A row's figures in form order; a row the table does not have is missing. */
export function buildFigures(
  row: FormRow,
  found: FoundRow | undefined,
  context: FigureContext,
): Result<FigureReading[]> {
  const { flow, rule } = context;
  const reading = found?.reading;
  if (!found || !reading || reading.state === 'cut')
    return { value: missing(row), diagnostics: [] };
  const place = flow.placeAt(found.label.start);
  if (reading.state === 'blank') {
    const blanks = fill(row, { state: 'blank', raw: '', place }, rule);
    return { value: blanks.map(inTable(row, context)), diagnostics: [] };
  }
  if (reading.state === 'unreadable') {
    const raw = reading.cells.map((cell) => cell.text).join(' ');
    const at = reading.cells[0];
    const filling = {
      state: 'unreadable',
      raw,
      place: at ? flow.placeAt(at.start) : place,
    } as const;
    const figures = fill(row, filling, rule);
    return { value: figures, diagnostics: [rowLength(row, reading.cells, place)] };
  }
  const figures = readCells(row, reading.cells, context);
  const uncertain = reading.isUncertain
    ? [diagnose('row-blanks-placed', { subject: row.id, actual: rawOf(reading.cells), place })]
    : [];
  return { value: figures.value, diagnostics: [...uncertain, ...figures.diagnostics] };
}

/** A figure whose column the table does not have is missing, also where the whole row is blank. */
function inTable(row: FormRow, { order }: FigureContext) {
  return (blank: FigureReading, at: number): FigureReading => {
    const isThere = !order?.length || order.includes(row.columns[at]?.id ?? '');
    return isThere ? blank : { state: 'missing', figure: blank.figure, raw: '' };
  };
}

type Filling = Pick<FigureReading, 'raw' | 'place'> & { readonly state: NoNumberState };

const fill = (row: FormRow, filling: Filling, rule: ReadingRule): FigureReading[] =>
  figuresOfRow(row).map((figure) => ({ ...filling, figure, rule }));

/** All figures of a row that the document does not have. */
const missing = (row: FormRow): FigureReading[] =>
  figuresOfRow(row).map((figure) => ({ state: 'missing', figure, raw: '' }));

const rawOf = (cells: readonly CellToken[]) => cells.map((cell) => cell.text).join(' ');

function rowLength(
  row: FormRow,
  cells: readonly CellToken[],
  place: FigureReading['place'],
): Diagnostic {
  return diagnose('row-length-unexpected', {
    subject: row.id,
    actual: `${cells.length}: ${rawOf(cells)}`,
    expected: String(row.columns.length),
    place,
  });
}

function readCells(
  row: FormRow,
  cells: readonly CellToken[],
  { flow, rule, order, optionsOf }: FigureContext,
): Result<FigureReading[]> {
  const ids = order ?? row.columns.map((column) => column.id);
  const figures = figuresOfRow(row);
  const diagnostics: Diagnostic[] = [];
  const value = row.columns.map((column, at): FigureReading => {
    const cell = cells[ids.indexOf(column.id)];
    const figure = figures[at] ?? '';
    if (!cell) return { state: 'missing', figure, raw: '' };
    const options = optionsOf?.(row, column) ?? NO_OPTIONS;
    const place = flow.placeAt(cell.start);
    // Most figures of a report are made here; whatever is not plain goes the longer way.
    const plain = cell.cut || options.money ? undefined : readPlainDigits(cell.text);
    if (plain !== undefined) {
      return { state: 'number', value: plain, figure, raw: cell.text, place, rule };
    }
    const read = readNumber(cell.text, options);
    const { raw } = read;
    diagnostics.push(...describeCell({ subject: figure, actual: raw, place }, cell, read, options));
    return cell.cut
      ? { state: 'unreadable', figure, raw, place, rule }
      : { ...read.cell, figure, raw, place, rule };
  });
  return { value, diagnostics };
}

const NO_OPTIONS: NumberOptions = {};

function describeCell(
  details: DiagnosticDetails,
  { cut }: CellToken,
  { cell, unit, unitUnknown }: NumberReading,
  { money }: NumberOptions,
): Diagnostic[] {
  if (cut) return [diagnose('table-cut-off', details)];
  const diagnostics: Diagnostic[] = [];
  if (cell.state === 'unreadable') {
    diagnostics.push(diagnose('cell-unreadable', { ...details, expected: 'a number' }));
  }
  const isConverted = money?.printedUnit !== undefined && money.printedUnit !== money.unit;
  if (unit || (isConverted && cell.state === 'number' && cell.value !== 0))
    diagnostics.push(diagnose('unit-unexpected', details));
  if (unitUnknown) diagnostics.push(diagnose('unit-unknown', details));
  return diagnostics;
}
