import type { Cell } from '../../model/figureState.ts';
import { findFigure, isFigureId } from '../../model/figures.ts';
import { formatPlace, type Place, parsePlace } from '../../model/place.ts';
import { QUALIFIERS } from '../../model/report.ts';
import { STATE_WORDS } from '../store/figureCell.ts';
import { oneLine } from '../store/oneLine.ts';
import { addReading, type GatheredReport } from './gatheredReport.ts';
import { cellPlace, cellText, type ParsedTable, rejectRow, type TableRow } from './parsedTable.ts';
import { readTableCell, type TableCell } from './readTableCell.ts';
import type { TableProblem } from './tableProblem.ts';

/** Puts the figures of a row with a column for each into its report. */
export function readFigureColumns(table: ParsedTable, row: TableRow, report: GatheredReport): void {
  for (const id of table.columns.keys()) {
    if (!isFigureId(id)) continue;
    const text = cellText(table, row, id);
    const place = cellPlace(table, row, id);
    if (text === '') report.emptyCells.set(id, place);
    else putCell(report, id, readTableCell(id, text, place, table.mapping.words), place);
  }
}

/** Puts a row of one figure into its report: its value, its state, or both. */
export function readFigureRow(
  table: ParsedTable,
  row: TableRow,
  id: string,
  report: GatheredReport,
): TableProblem | undefined {
  const reading = readStateAndValue(table, row, id);
  if ('where' in reading) return reading;
  const { cell, place } = reading;
  const { figure } = cell;
  const empty = report.emptyCells.get(id);
  // The state of an empty cell is that cell's, wherever it is written down.
  const isThere = empty !== undefined && figure !== undefined && figure.state !== 'missing';
  const placed = isThere ? { ...figure, place: formatPlace(empty) } : figure;
  putCell(report, id, { ...cell, ...(placed && { figure: placed }) }, place);
  return undefined;
}

/** Puts a row of one statement in prose into its report. */
export function readMentionRow(
  table: ParsedTable,
  row: TableRow,
  id: string,
  report: GatheredReport,
): TableProblem | undefined {
  if (findFigure(id)) {
    return rejectRow(table, row, 'figure', id, 'a stated figure: docs/figures.md lists them');
  }
  const reading = readStateAndValue(table, row, id);
  if ('where' in reading) return reading;
  const { figure, diagnostics } = reading.cell;
  report.diagnostics.push(...diagnostics);
  if (!figure) return rejectRow(table, row, 'value', '', 'a number, or its state');
  const text = (name: string) => oneLine(cellText(table, row, name));
  const { raw: _, place: inTable, ...cell } = figure;
  const place = table.columns.has('place') ? text('place') : inTable;
  const isPlace = place !== undefined && parsePlace(place) !== undefined;
  report.stated.push({
    ...cell,
    figure: id,
    raw: text('raw') || text('value'),
    unit: text('unit'),
    qualifier: QUALIFIERS.find((known) => known === text('qualifier')) ?? 'exact',
    ...(isPlace && { place }),
  });
  return undefined;
}

function putCell(report: GatheredReport, id: string, cell: TableCell, place: Place): void {
  report.diagnostics.push(...cell.diagnostics);
  if (cell.figure) addReading(report, id, cell.figure, place);
}

interface Reading {
  readonly cell: TableCell;
  readonly place: Place;
}

/** A row's figure; a state and a value that do not agree cost the row. */
function readStateAndValue(table: ParsedTable, row: TableRow, id: string): Reading | TableProblem {
  const { words } = table.mapping;
  const word = cellText(table, row, 'state');
  const value = cellText(table, row, 'value');
  const place = cellPlace(table, row, table.columns.has('value') ? 'value' : 'state');
  const state = words.get(word) ?? STATES.find((known) => known === word);
  if (word !== '' && state === undefined) {
    return rejectRow(table, row, 'state', word, `one of ${STATES.join(', ')}`);
  }
  if (word === '' || state === 'number') {
    const cell = readTableCell(id, value, place, words);
    const isNumber = cell.figure?.state === 'number' || cell.figure?.state === 'unreadable';
    if (state !== 'number' || isNumber) return { cell, place };
    return rejectRow(table, row, 'value', value, 'a number as the state says: make the two agree');
  }
  if (value === '') return { cell: toTableCell(state, place), place };
  const expected = `an empty cell, as the state is ${state}: make the two agree`;
  return rejectRow(table, row, 'value', value, expected);
}

const STATES = ['number', ...STATE_WORDS, 'notInTemplate'] as const;

function toTableCell(state: Cell['state'] | undefined, place: Place): TableCell {
  if (state === undefined || state === 'number' || state === 'notInTemplate') {
    return { diagnostics: [] };
  }
  const at = state === 'missing' ? {} : { place: formatPlace(place) };
  return { figure: { state, ...at }, diagnostics: [] };
}
