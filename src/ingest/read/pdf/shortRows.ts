import { DOUBT } from './castDoubt.ts';
import { holdsMarker, startsWithMarker } from './listMarker.ts';
import type { TextPiece } from './pdfPage.ts';
import type { TableRow } from './tableRows.ts';
import { findTextLines, type TextLine, textOfLine } from './textLines.ts';
import { FEWEST_VALUES, isValue, toValueRow } from './valueRows.ts';

/** A label and the few figures of a row in table 2, which has no columns of its own. */
export interface ShortRow extends TableRow {
  readonly label: string;
  readonly labelLeft: number;
  readonly labelRight: number;
}

/** Parts lines that are a label and a few figures from the others. */
export function findShortRows(lines: readonly TextLine[]): {
  short: ShortRow[];
  others: TextLine[];
} {
  const short = lines.flatMap(toShortRow);
  const taken = new Set(short.map(({ line }) => line));
  return { short, others: lines.filter((line) => !taken.has(line)) };
}

function toShortRow(line: TextLine): ShortRow[] {
  const first = toValueRow(line)?.values[0];
  const words = line.pieces.filter((piece) => first && piece.x < first.x);
  const [label] = findTextLines(words);
  const gap = first && label ? first.x - label.right : 0;
  if (!first || !label || gap <= line.size * widestSpace(label)) return [];
  const values = line.pieces.slice(words.length);
  const runs = toRuns(values, line.size);
  if (runs.length >= FEWEST_VALUES) return [];
  const columns = runs.map(({ left, right }) => ({ left, right }));
  const cells = runs.map((run) => textOfLine(run));
  const text = textOfLine(label, '\t');
  const extent = { labelLeft: label.left, labelRight: label.right };
  return [{ line, values, cells, columns, isSparse: false, label: text, ...extent }];
}

/** Cells stand so far apart, in letters; a label in a narrow column is no prose, and may touch. */
const TOUCHING = -0.1;
const GAP = 1;
const LONGEST_NARROW = 10;

const widestSpace = ({ left, right, size }: TextLine): number =>
  right - left <= LONGEST_NARROW * size ? TOUCHING : GAP;

/** Text with no wide gap in it is one cell's. */
function toRuns(pieces: readonly TextPiece[], size: number): TextLine[] {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last && piece.x - last.x - last.width <= size) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) => findTextLines(run));
}

/** A label's lines stand at most this far from its figures, in letters. */
const REACH = 2.2;
/** No row with a figure fewer has as many marks as it has figures. */
const FEWEST_MARKS = 3;

/**
 * What goes behind a line of words that may be the label of figures beside, above or below it: cells
 * that say that something is there. Without them the line would be a label with blanks. `unnamed`
 * are rows without a label, `lines` the others.
 */
export function doubtfulCells(
  line: TextLine,
  unnamed: readonly TableRow[],
  short: readonly ShortRow[],
  lines: readonly TextLine[],
): string {
  if (toRuns(line.pieces, line.size).length > 1 || line.pieces.some(isValue)) return '';
  const bare = lines.filter(({ pieces }) => pieces.every(isValue));
  const found = [
    ...unnamed.filter((row) => isNear(line, row.line, row.values)).map(({ columns }) => columns),
    ...bare.filter((each) => isNear(line, each, each.pieces)).map(({ pieces }) => pieces),
    ...short.filter((row) => mayGoOn(line, row)).map(({ columns }) => columns),
  ];
  const marks = Math.max(FEWEST_MARKS, ...found.map(({ length }) => length));
  return found.length === 0 ? '' : `\t${DOUBT}`.repeat(marks);
}

function isNear(label: TextLine, line: TextLine, [first]: readonly TextPiece[]): boolean {
  const isBefore = first !== undefined && label.right <= first.x + label.size;
  return isBefore && Math.abs(label.y - line.y) <= REACH * label.size;
}

/** Whether a label of its own lines and those of a row with words may be one label. */
function mayGoOn(label: TextLine, row: ShortRow): boolean {
  const text = textOfLine(label);
  const lower = label.y > row.line.y ? row.label : text;
  return (
    !holdsMarker(text) &&
    isNear(label, row.line, row.values) &&
    !startsWithMarker(lower) &&
    label.left < row.labelRight &&
    row.labelLeft < label.right
  );
}
