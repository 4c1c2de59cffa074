import { type Alignment, alignRows } from '../../grid/alignRows.ts';
import type { LooseCells, RowCells } from '../../grid/collectRows.ts';
import { countFilled, isFilled, type RowShape } from '../../grid/rowShape.ts';
import type { CellToken, Layout } from '../../grid/tokens.ts';
import { isOverPage, isTornRow, restBetween } from './isTornRow.ts';
import { rankOf } from './rowRank.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';
import type { TextFlow } from './textFlow.ts';
import type { TableTokens } from './tokeniseTable.ts';

type TableRow = RowCells<LabelKey>;

/** What a table's row holds. */
export type RowReading =
  | { readonly state: 'cells'; readonly cells: readonly CellToken[]; readonly isUncertain: boolean }
  | { readonly state: 'blank' }
  /** Something stands there, but which figure it is cannot be told. */
  | { readonly state: 'unreadable'; readonly cells: readonly CellToken[] }
  /** The text ends within the row. */
  | { readonly state: 'cut' };

export interface FoundRow {
  readonly row: string;
  readonly label: TableLabel;
  readonly reading: RowReading;
  /** Another row with the same label and values of its own. */
  readonly repeated: TableLabel | undefined;
}

export interface FoundRows {
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** Values after a complete row that have no label of their own. */
  readonly loose: readonly LooseCells[];
  /** Where the last cell or label ends that was taken. */
  readonly end: number;
}

const NONE: readonly CellToken[] = [];

/** Reads each row of a table once, and says of each what it holds. */
export function readRows(
  collected: readonly TableRow[],
  loose: readonly LooseCells[],
  tokens: TableTokens,
  countOf: (row: string) => number,
  flow?: TextFlow,
): FoundRows {
  const chosen = chooseRows(collected);
  const shapes = chosen.map(({ row, cells }) => toShape(cells, countOf(row), tokens.layout));
  const alignments = alignRows(shapes, tokens);
  const isMisplaced = hasMisplaced(shapes, loose, tokens);
  const isOnSide = isMisplaced && areHollow(shapes);
  const rows = new Map<string, FoundRow>();
  const unnamed: LooseCells[] = [];
  let end = 0;
  chosen.forEach(({ row, cells, repeated }, index) => {
    const at = collected.indexOf(cells);
    const stray = strayBefore(collected[at - 1], cells, loose);
    const isNextPage = flow !== undefined && isOverPage(stray, cells.own, flow);
    const isStray = stray.length > 0 && (alignments[index] === 'blank' || isNextPage);
    const next = collected[at + 1]?.label.start ?? Number.POSITIVE_INFINITY;
    const rest = restBetween(loose, endOf(cells), next);
    const after = rest.length === 0 ? cells.more : [...cells.more, ...rest];
    const isTorn = flow !== undefined && isTornRow(cells.own, after, flow);
    const isHollow = alignments[index] === 'blank' && cells.own.length === 0;
    const mayHaveLost = isHollow && hasValuesBetween(loose, endOf(cells), next);
    const isDoubtful =
      isStray || isTorn || mayHaveLost || (isOnSide && alignments[index] === 'blank');
    const reading: RowReading = isDoubtful
      ? {
          state: 'unreadable',
          cells: [...cells.own, ...cells.more].filter(({ text }) => text !== ''),
        }
      : judge(cells, alignments[index], isMisplaced, tokens.layout);
    rows.set(row, { row, label: cells.label, reading, repeated });
    if (shapes[index]?.ended) unnamed.push({ text: undefined, cells: cells.more });
    end = Math.max(end, endOf(cells));
  });
  return { rows, loose: unnamed, end };
}

const endOf = ({ label, own, more }: TableRow) =>
  Math.max(label.end, own.at(-1)?.end ?? 0, more.at(-1)?.end ?? 0);

interface ChosenRow {
  readonly row: string;
  readonly cells: TableRow;
  readonly repeated: TableLabel | undefined;
}

/** Of rows with the same label the first with values, else the first. */
function chooseRows(collected: readonly TableRow[]): ChosenRow[] {
  const byRow = new Map<string, TableRow[]>();
  for (const cells of collected) {
    const { key } = cells.label;
    if (key.kind !== 'row') continue;
    const candidates = byRow.get(key.row);
    if (candidates) candidates.push(cells);
    else byRow.set(key.row, [cells]);
  }
  const chosen: ChosenRow[] = [];
  for (const [row, candidates] of byRow) chosen.push(chooseRow(row, candidates, collected));
  return chosen;
}

function chooseRow(
  row: string,
  candidates: readonly TableRow[],
  collected: readonly TableRow[],
): ChosenRow {
  const [first] = candidates as [TableRow];
  if (candidates.length === 1) return { row, cells: first, repeated: undefined };
  const filled = candidates.filter(hasValues);
  const cells =
    filled.find((one) => isInOrder(collected, one)) ??
    filled[0] ??
    candidates.find(({ own }) => own.length > 0) ??
    candidates.at(-1) ??
    first;
  return { row, cells, repeated: filled.find((one) => one !== cells)?.label };
}

/** Whether the rows before and after it are those the form has there. */
function isInOrder(rows: readonly TableRow[], row: TableRow): boolean {
  const at = rows.indexOf(row);
  const rank = rankOfLabel(row);
  const before = rows[at - 1];
  const after = rows[at + 1];
  return (!before || rankOfLabel(before) < rank) && (!after || rankOfLabel(after) > rank);
}

const rankOfLabel = ({ label: { key } }: TableRow) => (key.kind === 'row' ? rankOf(key.row) : -1);

const hasValues = ({ own, more }: TableRow) => own.some(isFilled) || more.some(isFilled);

/**
 * Cells after a row's end belong to it only where they complete it: values on the line after their
 * label, or cells with an empty line after each.
 */
function toShape(row: TableRow, count: number, layout: Layout): RowShape {
  const { own, more, ended, width, gapAfter } = row;
  const isContinued = own.length < count && countFilled(own) + countFilled(more) === count;
  if (isContinued && mayContinue(row, layout)) {
    return { cells: [...own, ...more], count, ended: false, width: 0, gapAfter };
  }
  return { cells: own, count, ended, width, gapAfter };
}

/** Values on the label's line are the row; more on the next lines are stray, such as page numbers. */
function mayContinue({ own }: TableRow, layout: Layout): boolean {
  return layout === 'tabs' || countFilled(own) === 0;
}

/** Labels that follow each other, as the rows of a table do that stands on its side. */
const FEWEST_HOLLOW = 3;

const areHollow = (shapes: readonly RowShape[]): boolean =>
  shapes.filter(({ cells, ended }) => cells.length === 0 && !ended).length >= FEWEST_HOLLOW;

/**
 * Values that belong to no row, in a layout without marks for blanks or in a table whose labels
 * follow each other: any row without values may have lost its own to them.
 */
function hasMisplaced(
  shapes: readonly RowShape[],
  loose: readonly LooseCells[],
  { layout }: TableTokens,
): boolean {
  const isOverlong = shapes.some((shape) => countFilled(shape.cells) > shape.count);
  const mayMiss = layout === 'plain' || areHollow(shapes);
  return isOverlong || (mayMiss && loose.some(({ cells }) => countFilled(cells) > 0));
}

/**
 * Values under an unknown text right before a row: where a page ends within a row, the first half
 * of its label is unknown and has the figures, and the second half has none, or their last digits.
 */
function strayBefore(
  previous: TableRow | undefined,
  row: TableRow,
  loose: readonly LooseCells[],
): readonly CellToken[] {
  if (loose.length === 0) return NONE;
  const before = previous?.label.start ?? -1;
  return loose
    .filter(({ text }) => text !== undefined && text.start > before && text.start < row.label.start)
    .flatMap(({ cells }) => cells.filter(isFilled));
}

/** Values under an unknown text behind a row that has no cell: they may be the row's own. */
function hasValuesBetween(loose: readonly LooseCells[], from: number, to: number): boolean {
  return loose.some(
    ({ text, cells }) =>
      text !== undefined && text.start >= from && text.start < to && cells.some(isFilled),
  );
}

function judge(
  row: TableRow,
  alignment: Alignment,
  isMisplaced: boolean,
  layout: Layout,
): RowReading {
  const isOpen = row.closedBy === 'end' && !row.ended;
  if (alignment === 'blank') {
    if (isOpen) return { state: 'cut' };
    const isDoubtful = row.own.length === 0 && (isMisplaced || hasTextInstead(row));
    if (hasValues(row) || isDoubtful) return { state: 'unreadable', cells: valuesOf(row) };
    return { state: 'blank' };
  }
  if (!alignment) return isOpen ? { state: 'cut' } : { state: 'unreadable', cells: valuesOf(row) };
  const { cells, isUncertain } = alignment;
  const isCut = isOpen && (!cells.every(isFilled) || mayBeLabel(valuesOf(row).at(-1), layout));
  return isCut ? { state: 'cut' } : { state: 'cells', cells, isUncertain };
}

const valuesOf = ({ own, more }: TableRow) => [...own, ...more].filter(isFilled);

/** A figure at the end of a text that was cut off can be the number of the next label. */
export function mayBeLabel(last: CellToken | undefined, layout: Layout): boolean {
  return last?.cut === true && (layout === 'plain' || layout === 'pipeCells');
}

/** An unknown text right after the label, where its values should be. */
function hasTextInstead(row: TableRow): boolean {
  return row.closedBy === 'text' && !row.ended;
}

/** Whether a row has anything in it, read or not. */
export function hasContent({ reading }: FoundRow): boolean {
  return (reading.state === 'cells' || reading.state === 'unreadable') && reading.cells.length > 0;
}
