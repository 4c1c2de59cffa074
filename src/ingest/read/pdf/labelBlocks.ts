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
}

interface Draft {
  readonly lines: TextLine[];
}

/** Lines of one label stand at most this far apart, in letters. */
const LINE_STEP = 2.2;

/**
 * Joins the text beside a table's figures into labels: a line that begins with the number of a
 * list begins a label; one without goes on with the label right above it.
 */
export function findLabelBlocks(pieces: readonly TextPiece[]): LabelBlock[] {
  const drafts: Draft[] = [];
  for (const line of splitColumns(findTextLines(pieces))) {
    const above = startsWithMarker(textOfLine(line)) ? undefined : findAbove(drafts, line);
    if (above) above.lines.push(line);
    else drafts.push({ lines: [line] });
  }
  return drafts.map(({ lines }) => ({
    pieces: lines.flatMap((line) => line.pieces),
    text: lines.map((line) => textOfLine(line)).join(''),
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.max(...lines.map((line) => line.y)),
    bottom: Math.min(...lines.map((line) => line.y)),
    size: Math.max(...lines.map((line) => line.size)),
  }));
}

/** Labels of two columns on one baseline are lines of their own. */
function splitColumns(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => {
    const runs: TextPiece[][] = [];
    for (const piece of line.pieces) {
      const last = runs.at(-1)?.at(-1);
      const apart = !last || piece.x - (last.x + last.width) > line.size * 0.8;
      if (apart || startsWithMarker(piece.text)) runs.push([piece]);
      else runs.at(-1)?.push(piece);
    }
    return runs.flatMap((run) => findTextLines(run));
  });
}

function findAbove(drafts: readonly Draft[], line: TextLine): Draft | undefined {
  return drafts.findLast(({ lines }) => {
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
