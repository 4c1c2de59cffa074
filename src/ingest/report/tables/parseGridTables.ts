import { FORM_ROWS } from '../../../model/figures.ts';
import type { TableKey } from '../../../model/parts.ts';
import type { Place } from '../../../model/place.ts';
import { RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import type { FigureReading } from '../../../model/report.ts';
import { expandSpans, type FullCell } from '../../grid/expandSpans.ts';
import { readNumber } from '../../grid/readNumber.ts';
import type { Block, GridCell, TableGrid } from '../../read/sourceDocument.ts';
import { type CellLabel, labelsOfCell, optionsOfHeader } from './gridLabels.ts';
import {
  distinct,
  fillsWidth,
  isBlank,
  isEmptyAbove,
  isEmptyInHeader,
  type PlacedCell,
} from './gridRows.ts';
import { isNumbering } from './isNumbering.ts';
import type { LabelKey } from './tableLabels.ts';

/** What a grid itself says of figures, by id; one that no row and column name is absent. */
export type GridReading = ReadonlyMap<string, FigureReading>;

/** Whether figures of a table are looked for in a row of a grid. */
export type RowFilter = (table: TableKey, row: readonly GridCell[]) => boolean;

/**
 * Reads figures from tables that their format marks as such: a cell is a figure where its row's
 * label and its column's header name one. The first of two cells for one figure counts, among the
 * rows that `isWithin` allows: a document can have the tables of another year or body as well.
 */
export function parseGridTables(
  blocks: readonly Block[],
  isWithin: RowFilter = () => true,
): GridReading {
  const figures = new Map<string, FigureReading>();
  for (const block of blocks) {
    if (block.kind === 'table') readGrid(block.grid, figures, isWithin);
  }
  return withoutShared(figures);
}

/** A number whose cell reaches over several rows of the form is no figure of one of them. */
function withoutShared(figures: GridReading): GridReading {
  const times = new Map<Place | undefined, number>();
  for (const { place } of figures.values()) times.set(place, (times.get(place) ?? 0) + 1);
  const isShared = ({ state, place }: FigureReading) =>
    state === 'number' && (times.get(place) ?? 0) > 1;
  return new Map(
    Array.from(figures, ([id, figure]) => [id, isShared(figure) ? asDoubtful(figure) : figure]),
  );
}

/** What stands over a column. */
interface ColumnHead {
  /** The row of the form that a header names: table 4 has its rows side by side. */
  readonly row?: string;
  readonly column?: CellLabel;
  /** Whether anything stands there at all. */
  readonly hasText: boolean;
}

function readGrid(grid: TableGrid, figures: Map<string, FigureReading>, isWithin: RowFilter): void {
  const heads: ColumnHead[] = [];
  let inHeader = true;
  let lastRow = '';
  let isAfterStray = false;
  for (const [at, row] of expandSpans(grid).entries()) {
    if (isEmptyInHeader(grid.rows, at, heads.some(hasColumn))) continue;
    const cells = distinct(row);
    if (isNumbering(cells.map(({ cell }) => cell.text))) continue;
    const labels = new Map(cells.map(({ cell }) => [cell, labelsOfCell(cell.text)]));
    const name = findRowName(cells, labels, lastRow);
    const found = [...labels.values()].flat();
    const isOther = (each: PlacedCell) => !isBlank(each) && labels.get(each.cell)?.length === 0;
    // Beside the name of a group stand the figures of an unknown label, or the rest of such a label.
    const isUnknown = found.every(isGroup) && cells.some(isOther);
    const isHeader = !name && found.length > 0 && !isUnknown;
    if (isHeader && !inHeader) heads.length = 0;
    inHeader = isHeader;
    if (isHeader) addHeads(heads, row, labels);
    else {
      const isFirst = lastRow === '';
      lastRow = name?.row ?? lastRow;
      if (!fillsWidth(row, heads)) continue;
      if (!name && isEmptyAbove(grid.rows, at)) continue;
      // Where a page ends within a row, its figures can stand above, beside the first half of its label.
      const isSecondHalf =
        (isAfterStray || isFirst) && cells.slice((name?.at ?? 0) + 1).every(isBlank);
      isAfterStray = !name && cells.some(({ cell }) => /\p{L}/u.test(cell.text));
      if (name && isSecondHalf) continue;
      const accepts = (table: TableKey) => isWithin(table, grid.rows[at] ?? []);
      readRow(cells.slice(name ? name.at + 1 : 0), name?.row, heads, { figures, accepts });
    }
  }
}

const hasColumn = (head: ColumnHead | undefined): boolean => head?.column !== undefined;

const isGroup = ({ key }: CellLabel): boolean => key.kind === 'group';

type Labels = ReadonlyMap<GridCell, readonly CellLabel[]>;

/**
 * The row of the form that a row's cells name: the last label that names one (those before it name
 * groups of rows). Rows of table 4 are names of columns unless figures stand right beside them.
 */
function findRowName(
  cells: readonly PlacedCell[],
  labels: Labels,
  lastRow: string,
): { row: string; at: number } | undefined {
  if (cells.some(({ cell }) => labels.get(cell)?.some(isColumn))) return undefined;
  const at = cells.findLastIndex(({ cell }) => labels.get(cell)?.some(isRowLabel));
  const key = labels.get(cells[at]?.cell as GridCell)?.findLast(isRowLabel)?.key;
  const row = key && rowOf(key, lastRow);
  if (!row) return undefined;
  const after = cells.slice(at + 1);
  const isNamed = after.some(({ cell }) => (labels.get(cell)?.length ?? 0) > 0);
  const isSecond = cells.slice(0, at).some(({ cell }) => labels.get(cell)?.some(isRowLabel));
  const isHeader = after.length < RESULT_COLUMNS.length || isNamed || isSecond;
  return row.startsWith('proceedings.') && isHeader ? undefined : { row, at };
}

const isColumn = ({ key }: CellLabel): boolean => key.kind === 'column';
const isRowLabel = ({ key }: CellLabel): boolean =>
  key.kind === 'row' || key.kind === 'total' || key.kind === 'other';

/** 总计 and 其他 name rows of table 3 only after the rows they close. */
function rowOf(key: LabelKey, lastRow: string): string | undefined {
  if (key.kind === 'row') return key.row;
  if (!lastRow.startsWith('applications.')) return undefined;
  if (key.kind === 'total') return 'applications.concluded';
  const inOther = lastRow.startsWith('applications.otherHandling');
  return inOther ? 'applications.otherHandling.other' : undefined;
}

/**
 * Adds what a row of the header says. A name of a row of table 4 goes on over the empty cells after
 * it: where a spreadsheet is saved as text, a merged cell's text stands in its first cell only.
 */
function addHeads(heads: ColumnHead[], row: readonly FullCell[], labels: Labels): void {
  let named: string | undefined;
  row.forEach(({ cell }, column) => {
    if (!cell) return;
    const found = labels.get(cell) ?? [];
    const key = found.findLast(({ key: each }) => each.kind === 'row')?.key;
    const head = found.findLast(({ key: each }) => each.kind !== 'row' && each.kind !== 'group');
    if (cell.text.trim() !== '') named = key?.kind === 'row' ? key.row : undefined;
    heads[column] = {
      ...heads[column],
      hasText: heads[column]?.hasText === true || cell.text.trim() !== '',
      ...(named !== undefined && { row: named }),
      ...(head && { column: head }),
    };
  });
}

/** Where figures are put, and of which tables a row may have some. */
interface Readings {
  readonly figures: Map<string, FigureReading>;
  readonly accepts: (table: TableKey) => boolean;
}

/** A cell that one row and one column name. */
interface NamedCell {
  readonly row: string;
  readonly column: string;
  readonly header: CellLabel;
  readonly cell: GridCell;
}

const nameOf = (row: string, columns: string): string => `${row} ${columns}`;

/** The rows of the form by their id and columns; of those that templates share the first. */
const FORM_ROW_OF = new Map(
  FORM_ROWS.toReversed().map((row) => [
    nameOf(row.id, row.columns.map(({ id }) => id).join()),
    row,
  ]),
);

/**
 * Reads the figures of a row, or of each of the rows that stand side by side in it, where its header
 * has all columns of the form in the form's order. Any other header may be out of step with the
 * cells below it, and says nothing.
 */
function readRow(
  cells: readonly PlacedCell[],
  name: string | undefined,
  heads: readonly ColumnHead[],
  { figures, accepts }: Readings,
): void {
  const named = cells.flatMap((placed) => nameCell(placed, name, heads));
  for (const row of new Set(named.map((cell) => cell.row))) {
    const members = named.filter((cell) => cell.row === row);
    const columns = members.map(({ column }) => column).join();
    const form = FORM_ROW_OF.get(nameOf(row, columns));
    if (!form || !accepts(form.table)) continue;
    const isSecond = name === undefined && areFigures(members.map(({ cell }) => cell.text));
    for (const { column, header, cell } of members) {
      const figure = `${row}.${column}`;
      const known = figures.get(figure);
      const { cell: read, raw } = readNumber(cell.text, optionsOfHeader(figure, header));
      if (!known) figures.set(figure, { ...read, figure, raw, place: cell.place, rule: 'grid' });
      else if (isSecond && raw !== known.raw) figures.set(figure, asDoubtful(known));
    }
  }
}

/** Whether a row under no name is one of figures, and no line of text or number of a page. */
function areFigures(texts: readonly string[]): boolean {
  const states = texts.map((text) => readNumber(text).cell.state);
  const filled = states.filter((state) => state !== 'blank');
  return filled.length > 1 && !states.includes('unreadable');
}

/** A figure that another cell could be as well, or whose cell could be another figure. */
function asDoubtful({ figure, raw, place }: FigureReading): FigureReading {
  return { figure, raw, state: 'unreadable', rule: 'grid', ...(place && { place }) };
}

/** What names a cell; nothing where the columns it covers disagree. */
function nameCell(
  { cell, from, to }: PlacedCell,
  name: string | undefined,
  heads: readonly ColumnHead[],
): NamedCell[] {
  let named: NamedCell | undefined;
  for (let at = from; at < to && at < heads.length; at += 1) {
    const head = heads[at];
    const row = name ?? head?.row;
    const column = row && head?.column && columnOf(row, head.column.key);
    if (!row || !column || !head?.column) continue;
    if (named && (named.row !== row || named.column !== column)) return [];
    named ??= { row, column, header: head.column, cell };
  }
  return named ? [named] : [];
}

function columnOf(row: string, key: LabelKey): string | undefined {
  if (key.kind === 'column') return row.startsWith(`${key.table}.`) ? key.column : undefined;
  if (key.kind === 'total') return 'total';
  if (key.kind !== 'other') return undefined;
  return row.startsWith('applications.') ? 'otherOrganisation' : 'other';
}
