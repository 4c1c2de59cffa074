import type { TextPiece } from './pdfPage.ts';
import type { TableRow } from './tableRows.ts';
import type { TextLine } from './textLines.ts';
import { columnOf } from './valueRows.ts';

/** The names of a table's columns, each from all its lines. */
export interface HeaderCells {
  readonly cells: readonly string[];
  readonly pieces: readonly TextPiece[];
  /** The last of their lines. */
  readonly line: TextLine;
}

/** Lines of one name stand at most this far apart, in letters. */
const LINE_STEP = 2.2;

/**
 * The names above the columns of a table whose first row is `row`. Names of several lines run side
 * by side, so that by lines their words are mixed. Undefined unless each column has a name.
 */
export function findHeaderCells(
  lines: readonly TextLine[],
  row: TableRow,
): HeaderCells | undefined {
  const above = lines.filter(({ y }) => y > row.line.y).toReversed();
  const stacks = row.columns.map((): TextPiece[] => []);
  for (const line of above) {
    const placed = line.pieces.flatMap((piece) => placeOf(piece, row));
    for (const { piece, column } of placed) {
      const last = stacks[column]?.at(-1);
      if (!last || piece.y - last.y <= LINE_STEP * piece.size) stacks[column]?.push(piece);
    }
  }
  const [line] = above;
  if (!line || stacks.length === 0 || stacks.some((stack) => stack.length === 0)) return undefined;
  return { cells: stacks.map(textOf), pieces: stacks.flat(), line };
}

function placeOf(piece: TextPiece, { columns }: TableRow) {
  const column = columnOf(piece, columns);
  const isName = /\p{L}/u.test(piece.text);
  return column === undefined || !isName ? [] : [{ piece, column }];
}

/** The stack was gathered from below; what stands on one line is read from the left. */
function textOf(stack: readonly TextPiece[]): string {
  return stack
    .toSorted((a, b) => (Math.abs(a.y - b.y) < a.size / 2 ? a.x - b.x : b.y - a.y))
    .map(({ text }) => text)
    .join('');
}
