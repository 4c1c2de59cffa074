import { type MatchingText, matchingText } from '../prose/matchingText.ts';
import { type ProseLine, sliceLine } from '../prose/proseLine.ts';

/** A line at the head of a document, which several steps look at. */
export interface HeadLine extends ProseLine {
  readonly matching: MatchingText;
}

/** A line of the head longer than this holds more than a title. */
const LONGEST_LINE = 80;
const LONGEST_WORD = 60;
const MOST_WORDS = 8;
/** A label stays with what it labels. */
const WORD = /\s*([^\s。]+(?:[:：]\s*[^\s。]+)?)\s+/y;

/**
 * The lines before the first heading. Long ones and those with sentences lose the short words at their beginning to lines of
 * their own: where a whole report stands in one line, its title and its date of publication stand
 * there, apart by spaces.
 */
export function headLines(lines: readonly ProseLine[]): readonly HeadLine[] {
  return lines
    .flatMap((line) => (holdsMore(line.text) ? splitLine(line) : [line]))
    .map((line) => ({ ...line, matching: matchingText(line.text) }));
}

function holdsMore(text: string): boolean {
  return text.length > LONGEST_LINE || text.includes('。');
}

function splitLine(line: ProseLine): ProseLine[] {
  const pieces: ProseLine[] = [];
  let from = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = from;
    const found = WORD.exec(line.text);
    if (!found || (found[1]?.length ?? 0) > LONGEST_WORD) break;
    pieces.push(sliceLine(line, from, WORD.lastIndex));
    from = WORD.lastIndex;
  }
  return from < line.text.length ? [...pieces, sliceLine(line, from)] : pieces;
}
