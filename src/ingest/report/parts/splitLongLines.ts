import { matchesIn } from '../prose/matchesIn.ts';
import { type MatchingText, matchingText } from '../prose/matchingText.ts';
import { type ProseLine, sliceLine } from '../prose/proseLine.ts';
import { wordPattern } from '../prose/wordPattern.ts';
import { PART_HEADINGS, type SectionKey, TABLE_BEGINNINGS } from './partHeadings.ts';

/** A shorter line holds one thing. */
const LONG_LINE = 120;
const TABLE_SECTIONS: readonly SectionKey[] = ['proactive', 'applications', 'proceedings'];

const ALL_WORDS = PART_HEADINGS.flatMap(({ words }) => words);
const INNER_HEADING = new RegExp(
  `[一二三四五六七八九][、.,]{1,2}(?:${ALL_WORDS.map(wordPattern).join('|')})`,
  'g',
);
const TABLE_HEADING = new RegExp(
  `^[^、.,]{0,2}[、.,]{1,2}(?:${PART_HEADINGS.filter(({ section }) =>
    TABLE_SECTIONS.includes(section),
  )
    .flatMap(({ words }) => words)
    .map(wordPattern)
    .join('|')})`,
);
const TABLE_BEGINNING = new RegExp(
  TABLE_BEGINNINGS.map((words) => words.replaceAll('(', '\\(')).join('|'),
);
/** A heading in mid-line stands after a stop, a space or a bar, never inside a sentence. */
const BEFORE_HEADING = /[\s。；;:：！？!?|｜)）>》]/;
const MAY_HOLD_HEADING = /[\s。；;:：！？!?|｜)）>》][一二三四五六七八九]\s{0,3}[、.．,，]/;

/**
 * Cuts lines that hold a whole report, or several of its parts, before each heading in them, and
 * leaves out the text of a table that stands behind its heading.
 */
export function splitLongLines(lines: readonly ProseLine[]): readonly ProseLine[] {
  const split: ProseLine[] = [];
  for (const line of lines) {
    if (line.text.length < LONG_LINE) split.push(line);
    else split.push(...splitLine(line));
  }
  return split;
}

function splitLine(line: ProseLine): ProseLine[] {
  if (!MAY_HOLD_HEADING.test(line.text)) return [line];
  const matching = matchingText(line.text);
  const cuts = headingOffsets(line.text, matching);
  if (cuts.length === 0) return [line];
  const bounds = [...new Set([0, ...cuts]), line.text.length];
  return bounds
    .slice(0, -1)
    .map((from, at) => withoutTable(sliceLine(line, from, bounds[at + 1])))
    .filter(({ text }) => text.trim() !== '');
}

function headingOffsets(printed: string, matching: MatchingText): number[] {
  const offsets: number[] = [];
  for (const found of matchesIn(matching.text, INNER_HEADING)) {
    const offset = matching.offsetOf(found.index);
    if (offset === 0 || BEFORE_HEADING.test(printed.charAt(offset - 1))) offsets.push(offset);
  }
  return offsets;
}

function withoutTable(piece: ProseLine): ProseLine {
  const matching = matchingText(piece.text);
  const heading = TABLE_HEADING.exec(matching.text)?.[0];
  if (heading === undefined) return piece;
  const beginning = matching.text.slice(heading.length).search(TABLE_BEGINNING);
  if (beginning < 0) return piece;
  return sliceLine(piece, 0, matching.offsetOf(heading.length + beginning));
}
