import type { RowShape } from './rowShape.ts';
import type { CellToken } from './tokens.ts';

/** Empty lines that stand for nothing: between label and value, two values, value and next label. */
interface UsualGaps {
  readonly label: number;
  readonly cell: number;
  readonly after: number;
}

/** More than a row has cells. */
const MOST_BLANKS = 20;

/**
 * In a layout of one cell a line (or paragraph) a blank cell is a line with nothing on it. Full
 * rows show how many empty lines stand between cells anyway; what a row has beyond that are blank
 * cells, and only if they make the row complete.
 */
export function fillGaps(rows: readonly RowShape[]): readonly RowShape[] {
  if (!rows.some(hasGaps)) return rows;
  const usual = findUsualGaps(rows.filter((row) => row.cells.length === row.count));
  return rows.map((row) => {
    if (!hasGaps(row) || !usual) return row;
    const cells = fillRow(row, usual);
    return cells?.length === row.count ? { ...row, cells } : row;
  });
}

const hasGaps = ({ cells, count }: RowShape) => cells.length > 0 && cells.length < count;

function findUsualGaps(full: readonly RowShape[]): UsualGaps | undefined {
  const first = full.map((row) => row.cells[0]?.gap);
  const between = full.flatMap((row) => row.cells.slice(1).map((cell) => cell.gap));
  const label = mostFrequent(first);
  const after = mostFrequent(full.map((row) => row.gapAfter));
  const cell = mostFrequent(between.length > 0 ? between : first);
  if (label === undefined || after === undefined || cell === undefined) return undefined;
  return { label, cell, after };
}

function mostFrequent(gaps: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let best: number | undefined;
  for (const [gap, count] of counts) if (count > (counts.get(best) ?? 0)) best = gap;
  return best;
}

/** The row with its blank cells; undefined where the empty lines do not come out even. */
function fillRow(row: RowShape, usual: UsualGaps): readonly CellToken[] | undefined {
  const filled: CellToken[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const blanks = countBlanks(cell.gap, index === 0 ? usual.label : usual.cell, usual);
    if (blanks === undefined) return undefined;
    filled.push(...repeatBlank(cell, cell.start, blanks), cell);
  }
  const last = row.cells.at(-1);
  const blanks = countBlanks(row.gapAfter, usual.after, usual);
  if (blanks === undefined || !last) return undefined;
  return [...filled, ...repeatBlank(last, last.end, blanks)];
}

function countBlanks(
  gap: number | undefined,
  usual: number,
  { cell }: UsualGaps,
): number | undefined {
  if (gap === undefined || gap < usual) return undefined;
  const blanks = (gap - usual) / (cell + 1);
  return Number.isInteger(blanks) && blanks <= MOST_BLANKS ? blanks : undefined;
}

function repeatBlank(near: CellToken, at: number, times: number): CellToken[] {
  return Array.from({ length: times }, () => ({
    ...near,
    text: '',
    isValue: true,
    start: at,
    end: at,
    cut: false,
  }));
}
