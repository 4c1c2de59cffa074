import { isFigureId } from '../../model/figures.ts';
import { type GatheredReport, startReport } from './gatheredReport.ts';
import { cellPlace, cellText, type ParsedTable, rejectRow, type TableRow } from './parsedTable.ts';
import { readFigureColumns, readFigureRow, readMentionRow } from './readRows.ts';
import { keyOfHead, type RowHead, readRowHead } from './rowHead.ts';
import { HEAD_COLUMNS, type TableShape } from './tableColumns.ts';
import { type TableProblem, tableProblem } from './tableProblem.ts';

export interface Gathering {
  readonly reports: readonly GatheredReport[];
  readonly problems: readonly TableProblem[];
}

interface Gatherer {
  readonly reports: GatheredReport[];
  readonly problems: TableProblem[];
  /** By agency and year; several where several tables of reports have a row for them. */
  readonly byKey: Map<string, GatheredReport[]>;
  /** Heads of which it has been said that no table has a report for them. */
  readonly strangers: Set<RowHead>;
}

/** Puts together what tables say of each report: rows of reports first, then what adds to them. */
export function gatherReports(tables: readonly ParsedTable[]): Gathering {
  const gatherer: Gatherer = { reports: [], problems: [], byKey: new Map(), strangers: new Set() };
  const ofShape = (shape: TableShape) => tables.filter((table) => table.shape === shape);
  for (const table of ofShape('reports')) gatherRows(gatherer, table);
  for (const table of ofShape('figures')) gatherFigures(gatherer, table);
  for (const table of ofShape('states')) gatherFigures(gatherer, table);
  for (const table of ofShape('mentions')) gatherFigures(gatherer, table);
  return gatherer;
}

function gatherRows({ reports, problems, byKey }: Gatherer, table: ParsedTable): void {
  const seen = new Set<string>();
  for (const row of table.rows) {
    if (isEmpty(row)) continue;
    const head = readRowHead(table, row);
    if ('where' in head) {
      problems.push(head);
      continue;
    }
    const key = keyOfHead(head);
    if (seen.has(key)) problems.push(sayTwice(table, row, 'year'));
    else {
      seen.add(key);
      const report = startReport(table, row, head);
      readFigureColumns(table, row, report);
      reports.push(report);
      byKey.set(key, [...(byKey.get(key) ?? []), report]);
    }
  }
}

function gatherFigures(gatherer: Gatherer, table: ParsedTable): void {
  const readHead = createHeadReader(table, gatherer.problems);
  const seen = new Set<string>();
  const unknown = new Set<string>();
  for (const row of table.rows) {
    const head = isEmpty(row) ? undefined : readHead(row);
    if (!head) continue;
    const id = figureOf(table, row);
    const mark = `${keyOfHead(head)} ${id} ${cellText(table, row, 'mention')}`;
    if (!isFigureId(id)) {
      if (!unknown.has(id)) gatherer.problems.push(sayUnknown(table, row, id));
      unknown.add(id);
    } else if (seen.has(mark)) gatherer.problems.push(sayTwice(table, row, 'figure'));
    else putFigure(gatherer, table, row, { head, id });
    seen.add(mark);
  }
}

interface FigureRow {
  readonly head: RowHead;
  readonly id: string;
}

function putFigure(
  gatherer: Gatherer,
  table: ParsedTable,
  row: TableRow,
  { head, id }: FigureRow,
): void {
  const read = table.shape === 'mentions' ? readMentionRow : readFigureRow;
  const reports = reportsFor(gatherer, table, row, head);
  if (reports.length === 0) sayStrange(gatherer, table, row, head);
  const problems = reports.map((report) => read(table, row, id, report));
  const [problem] = problems.filter((one) => one !== undefined);
  if (problem) gatherer.problems.push(problem);
}

function sayStrange(
  { problems, strangers }: Gatherer,
  table: ParsedTable,
  row: TableRow,
  head: RowHead,
): void {
  if (strangers.has(head)) return;
  strangers.add(head);
  const expected = 'an agency and year that a table of reports or figures beside it has';
  problems.push(
    rejectRow(table, row, 'year', `${head.code || head.agency} ${head.year}`, expected),
  );
}

/** Only a table of figures makes reports of its own. */
function reportsFor(
  { reports, byKey }: Gatherer,
  table: ParsedTable,
  row: TableRow,
  head: RowHead,
): readonly GatheredReport[] {
  const key = keyOfHead(head);
  const known = byKey.get(key);
  if (known || table.shape !== 'figures') return known ?? [];
  const report = startReport(table, row, head);
  reports.push(report);
  byKey.set(key, [report]);
  return [report];
}

/** A reader of heads that reads a run of equal ones once, and reports a wrong one once. */
function createHeadReader(table: ParsedTable, problems: TableProblem[]) {
  let last = '';
  let head: RowHead | undefined;
  return (row: TableRow): RowHead | undefined => {
    const text = JSON.stringify(HEAD_COLUMNS.map((name) => cellText(table, row, name)));
    if (text === last) return head;
    last = text;
    const reading = readRowHead(table, row);
    head = 'where' in reading ? undefined : reading;
    if ('where' in reading) problems.push(reading);
    return head;
  };
}

function figureOf(table: ParsedTable, row: TableRow): string {
  const name = cellText(table, row, 'figure');
  return table.mapping.columns.get(name) ?? name;
}

const isEmpty = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

function sayUnknown(table: ParsedTable, row: TableRow, id: string): TableProblem {
  const position = {
    file: table.file,
    line: row.line,
    column: table.columns.get('figure')?.theirs,
  };
  const expected = 'a figure id of docs/figures.md: name it in a mapping file';
  const place = cellPlace(table, row, 'figure');
  return tableProblem(position, 'row-label-unknown', { actual: id, expected, place });
}

function sayTwice(table: ParsedTable, row: TableRow, name: string): TableProblem {
  const expected = 'one row for each: remove one of the rows; the first was taken';
  return rejectRow(table, row, name, 'the same once more', expected);
}
