import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import type { FormColumn, FormRow } from '../../../model/formRow.ts';
import type { Result } from '../../../model/report.ts';
import type { NumberOptions } from '../../grid/readNumber.ts';
import { columnOf, readColumnOrder } from './columnOrder.ts';
import { findPrintedUnit } from './findPrintedUnit.ts';
import { findProactiveTemplate } from './findProactiveTemplate.ts';
import { finishTable } from './finishTable.ts';
import { readTable } from './readTable.ts';
import type { TableLabel, TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import type { TextFlow } from './textFlow.ts';
import { type LabelledText, tokeniseTable } from './tokeniseTable.ts';
import { withoutStrayed } from './withoutStrayed.ts';

const TABLE = 'proactive';

/**
 * Table 2: what was issued and decided. It has a header for each group of rows, by which its
 * template is told; without any that tells, there is no table.
 */
export function parseProactiveTable(
  source: LabelledText,
  isFiguresFirst: boolean,
): Result<TableReading> | undefined {
  const tokens = tokeniseTable(source, TABLE);
  if (!tokens) return undefined;
  const { flow } = source;
  const template = findProactiveTemplate(tokens);
  if (!template) return undefined;
  const rows = rowsOf(TABLE, template);
  const counts = COUNTS[template];
  const countOf = (row: string) => counts.get(row) ?? OTHER_TEMPLATE;
  const read = readTable(TABLE, flow, tokens, countOf, isFiguresFirst);
  const table = { ...read, found: withoutStrayed(read.found, tokens) };
  const headers = findHeaders(tokens.labels);
  const headerOf = (row: FormRow) => headers.get(row.id) ?? [];
  const orders = new Map(rows.map((row) => [row, orderOf(row, headerOf(row))]));
  const finished = finishTable({
    table,
    rows,
    template,
    flow,
    columnsOf: (row) => orders.get(row)?.order ?? [],
    optionsOf: (row, column) => optionsOf(column, headerOf(row), flow),
  });
  const unexpected = rows
    .filter((row) => !orders.get(row)?.isExpected)
    .map((row) => headerDiagnostic(row, headerOf(row), flow));
  const foreign = describeForeign(table.found.rows, counts, template, flow);
  return {
    value: finished.value,
    diagnostics: [...unexpected, ...foreign, ...finished.diagnostics],
  };
}

/** How many figures each row has. */
const countsIn = (template: TableTemplate): ReadonlyMap<string, number> =>
  new Map(rowsOf(TABLE, template).map((row) => [row.id, row.columns.length]));
const COUNTS = { 2021: countsIn('2021'), 2019: countsIn('2019') };

/** A row that only the other template has: how many figures it has does not matter. */
const OTHER_TEMPLATE = 3;

/** The column labels that stand over each row: those since the group of rows before. */
function findHeaders(labels: readonly TableLabel[]): ReadonlyMap<string, readonly TableLabel[]> {
  const headers = new Map<string, readonly TableLabel[]>();
  let header: TableLabel[] = [];
  let isOver = true;
  for (const label of labels) {
    const { key } = label;
    if (key.kind === 'column') {
      header = isOver ? [label] : [...header, label];
      isOver = false;
    }
    if (key.kind !== 'row') continue;
    isOver = true;
    if (!headers.has(key.row)) headers.set(key.row, header);
  }
  return headers;
}

function orderOf(row: FormRow, header: readonly TableLabel[]) {
  const expected = row.columns.map(({ id }) => id);
  const names = header.map(columnOf);
  const isCut = names.includes('new') && names.length === expected.length;
  return isCut ? { order: expected, isExpected: true } : readColumnOrder(names, expected);
}

function headerDiagnostic(row: FormRow, header: readonly TableLabel[], flow: TextFlow): Diagnostic {
  const [first] = header;
  const actual = header.map(({ start, textEnd }) => flow.text.slice(start, textEnd)).join(' ');
  const expected = row.columns.map(({ zh }) => zh).join(' ');
  const place = first && flow.placeAt(first.start);
  return diagnose('columns-unexpected', { subject: row.id, actual, expected, place });
}

const OF_CHANGE: NumberOptions = { change: true };
const OF_COUNT: NumberOptions = {};

function optionsOf(
  column: FormColumn,
  header: readonly TableLabel[],
  flow: TextFlow,
): NumberOptions {
  if (column.id === 'change') return OF_CHANGE;
  if (column.unit !== 'yuan' && column.unit !== 'tenThousandYuan') return OF_COUNT;
  const label = header.find((candidate) => columnOf(candidate) === column.id);
  const printedUnit = label && findPrintedUnit(flow.text, label);
  return { money: { unit: column.unit, printedUnit } };
}

/** Rows of the other template within this one. */
function describeForeign(
  found: ReadonlyMap<string, { label: TableLabel; row: string }>,
  counts: ReadonlyMap<string, number>,
  template: TableTemplate,
  flow: TextFlow,
): Diagnostic[] {
  return [...found.values()]
    .filter(({ row }) => !counts.has(row))
    .map(({ row, label }) => {
      const place = flow.placeAt(label.start);
      const actual = flow.text.slice(label.start, label.end);
      return diagnose('row-label-unknown', { subject: row, actual, expected: template, place });
    });
}
