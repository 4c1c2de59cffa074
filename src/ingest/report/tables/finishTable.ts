import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FormRow } from '../../../model/formRow.ts';
import type { FigureReading, Result } from '../../../model/report.ts';
import type { NumberOptions } from '../../grid/readNumber.ts';
import { buildFigures } from './buildFigures.ts';
import { describeMissing } from './describeTable.ts';
import { RULE_OF_LAYOUT } from './readingRule.ts';
import type { ReadTable } from './readTable.ts';
import type { TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import type { TextFlow } from './textFlow.ts';

export interface UnfinishedTable {
  readonly table: ReadTable;
  readonly rows: readonly FormRow[];
  readonly template: TableTemplate;
  readonly flow: TextFlow;
  /** Column ids of a row from left to right. */
  readonly columnsOf: (row: FormRow) => readonly string[];
  readonly optionsOf?: (row: FormRow, column: FormRow['columns'][number]) => NumberOptions;
}

/** Puts the rows that were found into the form's order, each with all its figures. */
export function finishTable(unfinished: UnfinishedTable): Result<TableReading> {
  const { table, rows, template, flow, columnsOf, optionsOf } = unfinished;
  const { found } = table;
  const rule = table.isFiguresFirst ? 'figures-first' : RULE_OF_LAYOUT[table.layout];
  const figures: FigureReading[] = [];
  const diagnostics: Diagnostic[] = [...table.diagnostics];
  for (const row of rows) {
    const order = columnsOf(row);
    const read = buildFigures(row, found.rows.get(row.id), { flow, rule, order, optionsOf });
    figures.push(...read.value);
    diagnostics.push(...read.diagnostics);
  }
  diagnostics.push(...describeMissing(table.table, flow, rows, found.rows, found.end));
  const value: TableReading = {
    template,
    templateEvidence: 'labels',
    figures,
    from: findFrom(flow, table.start),
    to: flow.blockAt(Math.max(table.start, found.end - 1)) + 1,
  };
  return { value, diagnostics };
}

/** The form's note on how the rows add up stands before the header, in up to three lines. */
const NOTE = /勾稽|勾稽關係/;
const NOTE_REACH = 200;

function findFrom(flow: TextFlow, start: number): number {
  const reach = Math.max(0, start - NOTE_REACH);
  const note = flow.text.slice(reach, start).search(NOTE);
  return flow.blockAt(note < 0 ? start : reach + note);
}
