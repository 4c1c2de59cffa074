import type { TextPiece } from './pdfPage.ts';
import type { TableRow } from './tableRows.ts';
import type { TextLine } from './textLines.ts';
import { columnOf, FULL_WIDTH } from './valueRows.ts';

/** The names of a table's columns, each from all its lines. */
export interface HeaderCells {
  readonly cells: readonly string[];
  readonly pieces: readonly TextPiece[];
  /** The last of their lines. */
  readonly line: TextLine;
}

/** Words on one line, and the pieces they are made of. */
interface Run extends TextPiece {
  readonly pieces: readonly TextPiece[];
}

/** Lines of one name stand at most this far apart, in letters; words of one line, so far. */
const LINE_STEP = 2.2;
/** A name in the middle of a high header stands so far above the first row. */
const FIRST_STEP = 6;
const GAP = 0.3;

/**
 * The names above the columns of a table whose first row is `row`. Names of several lines run side
 * by side, so that by lines their words are mixed. Undefined unless each column has a name.
 */
export function findHeaderCells(
  lines: readonly TextLine[],
  row: TableRow,
): HeaderCells | undefined {
  const above = lines.filter(({ y }) => y > row.line.y).toReversed();
  const stacks = row.columns.map((): Run[] => []);
  const middles = row.columns.map(({ left, right }) => (left + right) / 2);
  const widest = Math.max(...middles.map((middle, at) => middle - (middles[at - 1] ?? middle)));
  for (const wide of above.flatMap(({ pieces }) => toRuns(pieces))) {
    const run = wide.width > widest ? endOf(wide, widest) : wide;
    const stack = stacks[columnOf(run, row.columns) ?? -1];
    const step = run.y - (stack?.at(-1)?.y ?? row.line.y);
    const isLow = step <= (stack?.length === 0 ? FIRST_STEP : LINE_STEP) * run.size;
    if (isLow && run.width <= widest) stack?.push(run);
  }
  const [line] = above;
  if (!line || stacks.length === 0 || stacks.some((stack) => stack.length === 0)) return undefined;
  const names = stacks.length < FULL_WIDTH ? stacks : withoutGroups(stacks);
  const isAlone = (stack: readonly Run[]) =>
    names.slice(1, -1).every((other) => other === stack || other.length === 1);
  return {
    cells: names.map((stack) => textOf(stack, isAlone(stack) ? '\t' : '')),
    pieces: names.flat().flatMap(({ pieces }) => pieces),
    line,
  };
}

/** Of many columns most have a name only; the few names of groups of them stand above all that. */
function withoutGroups(stacks: readonly (readonly Run[])[]): readonly Run[][] {
  const tops = stacks
    .map((stack) => Math.max(...stack.map(({ y }) => y)))
    .toSorted((a, b) => a - b);
  const top = tops[Math.floor(tops.length / 2)] ?? 0;
  return stacks.map((stack) => stack.filter(({ y, size }) => y < top + size / 2));
}

function toRuns(pieces: readonly TextPiece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && piece.x - last.x - last.width <= GAP * piece.size) {
      const [text, width] = [last.text + piece.text, piece.x + piece.width - last.x];
      runs[runs.length - 1] = { ...last, text, width, pieces: [...last.pieces, piece] };
    } else runs.push({ ...piece, pieces: [piece] });
  }
  return runs.filter(({ text }) => /\p{L}/u.test(text));
}

/** Words between two cells that nearly touch, in letters. */
const TOUCHING = 0.08;

/** The end of a run as wide as a column may be: a note beside the names may reach up to the first. */
function endOf(run: Run, widest: number): Run {
  const end = run.x + run.width;
  const at = run.pieces.findIndex(({ x }, index) => {
    const before = run.pieces[index - 1];
    const isApart = before && x - before.x - before.width > TOUCHING * run.size;
    return isApart && end - x <= widest;
  });
  return (at > 0 && toRuns(run.pieces.slice(at))[0]) || run;
}

/**
 * The stack was gathered from below. `between` parts its lines: where all other names have one line,
 * those above may be a name of several columns.
 */
function textOf(stack: readonly Run[], between: string): string {
  return stack
    .toReversed()
    .map(({ text }) => text)
    .join(between);
}
