import { LIMITS } from '../limits.ts';
import { requireAtMost } from '../refusal.ts';
import type { Rule } from './pdfPage.ts';

/** A cell between ruled lines: its box in points, and where it stands in its table. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A table drawn with lines; `columns` are the x of its vertical lines, `rows` the y from the top. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines closer than this are one line drawn twice, or cell borders side by side. */
const SNAP = 2.5;
/** A gap in a line that a table's drawing leaves at its corners. */
const GAP = 3;

/**
 * Finds tables in ruled lines, as pdfplumber does: lines joined, grouped where they meet, and cells
 * made of the smallest boxes, merged where no line stands between them. From the top down.
 */
export function findRuledTables(rules: readonly Rule[]): RuledTable[] {
  const horizontals = joinRules(rules.filter((rule) => rule.direction === 'horizontal'));
  const verticals = joinRules(rules.filter((rule) => rule.direction === 'vertical'));
  return groupMeeting(horizontals, verticals)
    .flatMap(([across, down]) => buildTable(across, down))
    .sort((a, b) => (b.rows[0] ?? 0) - (a.rows[0] ?? 0));
}

/** Joins pieces of the same line. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= SNAP) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(joinLine);
}

function joinLine(pieces: readonly Rule[]): Rule[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const joined: Rule[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from <= last.to + GAP) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else joined.push({ ...piece, at });
  }
  return joined;
}

function meet(across: Rule, down: Rule): boolean {
  const { at: y, from: left, to: right } = across;
  const { at: x, from: bottom, to: top } = down;
  return left - GAP <= x && x <= right + GAP && bottom - GAP <= y && y <= top + GAP;
}

/** Groups of lines that meet one another. */
function groupMeeting(
  horizontals: readonly Rule[],
  verticals: readonly Rule[],
): [Rule[], Rule[]][] {
  const groups: [Rule[], Rule[]][] = [];
  for (const down of verticals) {
    const across = horizontals.filter((each) => meet(each, down));
    const met = groups.filter(([members]) => members.some((each) => across.includes(each)));
    const merged: [Rule[], Rule[]] = [
      [...new Set([...met.flatMap(([members]) => members), ...across])],
      [...met.flatMap(([, members]) => members), down],
    ];
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function positions(rules: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).toSorted((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > SNAP);
}

/** A table needs two columns; anything less is a frame or underlining. */
function buildTable(across: readonly Rule[], down: readonly Rule[]): RuledTable[] {
  const columns = positions(down);
  const rows = withOpenRows(positions(across).toReversed(), down);
  if (columns.length < 3 || rows.length < 2) return [];
  requireAtMost('rows of a table', rows.length, LIMITS.tableRows);
  requireAtMost('columns of a table', columns.length, LIMITS.tableColumns);
  requireAtMost('cells of a table', columns.length * rows.length, LIMITS.tableCells);
  return [{ columns, rows, cells: cellsOf(columns, rows, across, down) }];
}

/** Vertical lines that go this far past a table's last line, in points, are of a row cut by the page. */
const OVERSHOOT = 8;

/** Adds the ends of a table that the page cuts within a row, which then has no line there. */
function withOpenRows(rows: readonly number[], down: readonly Rule[]): number[] {
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const above = down.map(({ to }) => to).filter((to) => to > top + OVERSHOOT);
  const below = down.map(({ from }) => from).filter((from) => from < bottom - OVERSHOOT);
  const isMost = (ends: readonly number[]) => ends.length > 2 && ends.length >= down.length / 2;
  return [
    ...(isMost(above) ? [Math.max(...above)] : []),
    ...rows,
    ...(isMost(below) ? [Math.min(...below)] : []),
  ];
}

function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): RuledCell[] {
  const x = (column: number) => columns[column] ?? 0;
  const y = (row: number) => rows[row] ?? 0;
  const openRight = (row: number, column: number) =>
    !isDrawn(down, x(column + 1), y(row + 1), y(row));
  const openBelow = (row: number, column: number) =>
    !isDrawn(across, y(row + 1), x(column), x(column + 1));
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows.length - 1; row += 1) {
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      let [right, below] = [column, row];
      while (right < columns.length - 2 && openRight(row, right)) right += 1;
      while (below < rows.length - 2 && openBelow(below, column)) below += 1;
      for (let r = row; r <= below; r += 1) {
        for (let c = column; c <= right; c += 1) taken.add(`${r},${c}`);
      }
      const [rowSpan, columnSpan] = [below - row + 1, right - column + 1];
      const box = { left: x(column), right: x(right + 1), bottom: y(below + 1), top: y(row) };
      cells.push({ row, column, rowSpan, columnSpan, ...box });
    }
  }
  return cells;
}

/** Whether a line stands at `at` over most of the way between two ends. */
function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const drawn = rules
    .filter((rule) => Math.abs(rule.at - at) <= SNAP)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return drawn >= (to - from) / 2;
}
