import type { FilledCell } from './fillTable.ts';
import { startsWithMarker } from './listMarker.ts';

/**
 * Puts a row together that the end of a page cut in two: `above` ends with its first lines, `below`
 * begins with the rest of its label. Rows count on from above to below. Undefined where the row
 * below stands for itself: it has a number in its label, or both rows hold figures and labels, or no
 * label of the first goes on.
 */
export function joinCutRow(
  above: readonly FilledCell[],
  below: readonly FilledCell[],
): FilledCell[] | undefined {
  const row = Math.min(...below.map((cell) => cell.row));
  const rest = below.filter((cell) => cell.row === row && cell.rowSpan === 1);
  const pairs = rest.flatMap((cell) => {
    const upper = above.find((each) => isSameColumn(each, cell) && endsAbove(each, row));
    return upper ? [{ upper, cell }] : [];
  });
  if (pairs.length !== rest.length || !(isCut(pairs) || hasRestOfFigures(pairs))) return undefined;
  const joined = above.map((cell) => {
    const lower = pairs.find(({ upper }) => upper === cell)?.cell;
    return lower ? joinCells(cell, lower) : cell;
  });
  return [
    ...joined,
    ...below.filter((cell) => !rest.includes(cell)).map((cell) => moveUp(cell, row)),
  ];
}

interface Pair {
  readonly upper: FilledCell;
  readonly cell: FilledCell;
}

function isCut(pairs: readonly Pair[]): boolean {
  const labels = pairs.filter(({ cell }) => isWords(cell.text));
  return (
    labels.some(({ upper, cell }) => isWords(upper.text) && !startsWithMarker(cell.text)) &&
    labels.every(({ cell }) => !startsWithMarker(cell.text)) &&
    pairs.every(({ upper, cell }) => isEmptyOrWords(cell.text) || !isWords(upper.text)) &&
    (pairs.every(({ cell }) => isEmptyOrWords(cell.text)) ||
      pairs.every(({ upper }) => isEmptyOrWords(upper.text)) ||
      haveBrokenFigures(pairs))
  );
}

/**
 * Whether the figures that have others below them are those with the most letters, as cells break
 * their figures over lines; a row that stands for itself has no blanks below just the short ones.
 */
function haveBrokenFigures(pairs: readonly Pair[]): boolean {
  const figures = pairs.filter(({ upper, cell }) => !isWords(upper.text) && !isWords(cell.text));
  const longest = Math.max(...figures.map(({ upper }) => upper.text.length));
  const broken = figures.filter(({ cell }) => cell.text.trim() !== '');
  return (
    broken.length < figures.length &&
    broken.every(({ upper, cell }) => {
      return upper.text.length === longest && cell.text.length <= longest;
    })
  );
}

/** Figures of several lines that go on below, under figures and with no label: 2 and 1 of 21. */
function hasRestOfFigures(pairs: readonly Pair[]): boolean {
  const filled = pairs.filter(({ cell }) => cell.text.trim() !== '');
  const isFigure = ({ text }: FilledCell) => text.trim() !== '' && !isWords(text);
  return filled.length > 0 && filled.every(({ upper, cell }) => isFigure(upper) && isFigure(cell));
}

const isWords = (text: string): boolean => /\p{Script=Han}/u.test(text);
const isEmptyOrWords = (text: string): boolean => text.trim() === '' || isWords(text);

function isSameColumn(a: FilledCell, b: FilledCell): boolean {
  return a.column === b.column && a.columnSpan === b.columnSpan;
}

function endsAbove(cell: FilledCell, row: number): boolean {
  return cell.row + cell.rowSpan === row;
}

function joinCells(upper: FilledCell, lower: FilledCell): FilledCell {
  const text = [upper.text, lower.text].filter((each) => each.trim() !== '').join('\n');
  return { ...upper, text, place: upper.text.trim() === '' ? lower.place : upper.place };
}

/** A cell that spans on from the row that went away begins a row later and ends where it did. */
function moveUp(cell: FilledCell, gone: number): FilledCell {
  if (cell.row === gone) return { ...cell, rowSpan: cell.rowSpan - 1 };
  return { ...cell, row: cell.row - 1 };
}
