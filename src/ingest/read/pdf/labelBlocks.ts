import { startsWithMarker } from './listMarker.ts';
import type { TextPiece } from './pdfPage.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';

/** A label that may run over several lines; `top` and `bottom` are its first and last baselines. */
export interface LabelBlock {
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Whether the number of a list stands within it: two labels that could not be told apart. */
  readonly isRunTogether: boolean;
}

/** Lines of one label stand at most this far apart, in letters. */
const LINE_STEP = 2.2;

/**
 * Joins the text beside a table's figures into labels: a line that begins with the number of a
 * list begins a label; one without goes on with the label right above it.
 */
export function findLabelBlocks(pieces: readonly TextPiece[]): LabelBlock[] {
  const lines = splitColumns(findTextLines(pieces));
  const stacks = findStacks(lines);
  const stacked = new Set(stacks.flat());
  return [...joinLabels(lines.filter((line) => !stacked.has(line))), ...stacks].map(toBlock);
}

function joinLabels(lines: readonly TextLine[]): TextLine[][] {
  const drafts: TextLine[][] = [];
  for (const line of lines) {
    const above = startsWithMarker(textOfLine(line)) ? undefined : findAbove(drafts, line);
    if (above) above.push(line);
    else drafts.push([line]);
  }
  return drafts;
}

/** Lines of so few letters, so many below one another, run down beside several rows. */
const STACKED_LETTERS = 2;
const FEWEST_STACKED = 3;
const SAME_LEFT = 0.6;

/** Names of groups of rows, written down the side letter by letter: no label goes on in them. */
function findStacks(lines: readonly TextLine[]): TextLine[][] {
  const stacks: TextLine[][] = [];
  for (const line of lines) {
    if (textOfLine(line).length > STACKED_LETTERS) continue;
    const stack = stacks.findLast((each) => isUnder(each.at(-1), line));
    if (stack) stack.push(line);
    else stacks.push([line]);
  }
  const starts = lines.filter((line) => startsWithMarker(textOfLine(line)));
  // In a column of two letters a label's own lines are as short: they go on from its number.
  const isLabel = ([first]: readonly TextLine[]) =>
    first !== undefined && starts.some((start) => isUnder(start, first));
  return stacks.filter((stack) => stack.length >= FEWEST_STACKED && !isLabel(stack));
}

function isUnder(above: TextLine | undefined, line: TextLine): boolean {
  return (
    above !== undefined &&
    above.y > line.y &&
    above.y - line.y <= LINE_STEP * line.size &&
    Math.abs(above.left - line.left) <= SAME_LEFT * line.size
  );
}

function toBlock(lines: readonly TextLine[]): LabelBlock {
  return {
    pieces: lines.flatMap((line) => line.pieces),
    text: lines.map((line) => textOfLine(line)).join(''),
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.max(...lines.map((line) => line.y)),
    bottom: Math.min(...lines.map((line) => line.y)),
    size: Math.max(...lines.map((line) => line.size)),
    isRunTogether: lines.some(({ pieces }, row) =>
      pieces.some((_, at) => row + at > 0 && isMarker(pieces, at)),
    ),
  };
}

/** Pieces further apart, in letters, are of two columns; where a column begins, much nearer ones. */
const APART = 0.8;
const ABUTTING = 0.08;
/** How far from a column's left a line of it may begin, in points. */
const SAME_COLUMN = 1.5;

/** Labels of two columns on one baseline are lines of their own. */
function splitColumns(lines: readonly TextLine[]): TextLine[] {
  const lefts = lines.flatMap(({ pieces }) =>
    pieces.flatMap(({ x }, at) => (isMarker(pieces, at) ? [x] : [])),
  );
  const begins = ({ x }: TextPiece) => lefts.some((left) => Math.abs(left - x) <= SAME_COLUMN);
  return lines.flatMap((line) => {
    const runs: TextPiece[][] = [];
    for (const [at, piece] of line.pieces.entries()) {
      const last = runs.at(-1)?.at(-1);
      const gap = last ? piece.x - (last.x + last.width) : Number.POSITIVE_INFINITY;
      const isApart = gap > line.size * (begins(piece) ? ABUTTING : APART);
      if (isApart || isMarker(line.pieces, at)) runs.push([piece]);
      else runs.at(-1)?.push(piece);
    }
    return runs.flatMap((run) => findTextLines(run));
  });
}

/** Whether the number of a list begins here; each of its letters may be a piece of its own. */
function isMarker(pieces: readonly TextPiece[], at: number): boolean {
  if (/[（(]$/.test(pieces[at - 1]?.text ?? '')) return false;
  let text = '';
  let end: number | undefined;
  for (const { text: letters, x, width, size } of pieces.slice(at, at + LONGEST_MARKER)) {
    if (end !== undefined && Math.abs(x - end) > size * ABUTTING) break;
    text += letters;
    end = x + width;
  }
  return startsWithMarker(text);
}

/** Pieces of a list's number, with what follows it. */
const LONGEST_MARKER = 4;

function findAbove(drafts: readonly TextLine[][], line: TextLine): TextLine[] | undefined {
  return drafts.findLast((lines) => {
    const last = lines.at(-1);
    return (
      last !== undefined &&
      last.y > line.y &&
      last.y - line.y <= LINE_STEP * line.size &&
      last.left < line.right &&
      line.left < last.right
    );
  });
}
