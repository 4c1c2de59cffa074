import type { TextLine } from './textLines.ts';

/** Where a cell's text may stand, in points. */
interface Room {
  readonly left: number;
  readonly right: number;
}

const DIGITS = /^\p{Nd}+$/u;
/** Lines of one cell begin, end or have their middle this near to one another, in letters. */
const ALIGNED = 0.3;
/** Baselines of one number's lines stand at most this far apart, in letters. */
const LINE_STEP = 2;

/**
 * The number that a narrow cell breaks over lines (1045 and 6 are 10456); undefined where the lines
 * may be numbers of their own. A line was broken only if its room has none for one digit more.
 */
export function joinWrappedDigits(lines: readonly TextLine[], room: Room): string | undefined {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0 || !lines.every(isDigits)) return undefined;
  const isOne = rest.every((line, at) => goesOn(lines[at] as TextLine, line, room));
  const text = lines.map(textOf).join('');
  return isOne && !/^[0０]/.test(text) ? text : undefined;
}

const textOf = ({ pieces }: TextLine): string => pieces[0]?.text ?? '';

const isDigits = (line: TextLine): boolean => line.pieces.length === 1 && DIGITS.test(textOf(line));

function goesOn(above: TextLine, below: TextLine, room: Room): boolean {
  const [wide, narrow] = [above.right - above.left, below.right - below.left];
  const digit = wide / textOf(above).length;
  const isFull = wide + digit > room.right - room.left;
  const isNear = above.y - below.y <= LINE_STEP * above.size;
  const offsets = [
    above.left - below.left,
    above.right - below.right,
    (above.left + above.right - below.left - below.right) / 2,
  ];
  const isAligned = offsets.some((offset) => Math.abs(offset) <= ALIGNED * above.size);
  return isFull && isNear && isAligned && narrow <= wide + digit / 2;
}
