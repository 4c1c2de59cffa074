import type { Place } from '../../../model/place.ts';
import { type MatchingText, matchingText } from './matchingText.ts';
import { type ProseLine, placeAt } from './proseLine.ts';

/** Lines that make one paragraph, joined, and the way back to the document. */
export interface Paragraph {
  /** As printed. */
  readonly text: string;
  readonly matching: MatchingText;
  readonly placeOf: (offset: number) => Place;
}

const SENTENCE_ENDS = '。！？；：!?;:”」』》）)】.';
const STARTS_ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[㈠-㈩①-⑳⑴-⑽]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，,、])/;
const INDENTED = /^(?:\t|\u3000| {2})/;
const NUMBER_ALONE = /^\s*[\d０-９]{1,8}\s*$/;
const DIGIT = /[\d０-９]/;
/** A shorter line that ends without a full stop is a heading or stands by itself. */
const SHORTEST_WRAPPED = 12;
/** Across an empty line only a long line goes on. */
const SHORTEST_WRAPPED_OVER_GAP = 25;
const LONGEST_ITEM_HEADING = 30;
/** No paragraph has more; without an end, hostile input would make one of a million lines. */
const MOST_LINES = 200;

/**
 * Joins hard-wrapped lines to paragraphs: a line goes on where it ends without a stop, is long
 * enough to have been wrapped, and the next begins no item of a list. A number alone on its line
 * belongs to the words around it.
 */
export function joinLines(lines: readonly ProseLine[]): readonly Paragraph[] {
  const groups: ProseLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const isOpen = group && previous && group.length < MOST_LINES;
    if (isOpen && goesOn(previous, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(asParagraph);
}

function goesOn(line: ProseLine, next: ProseLine): boolean {
  const text = line.text.trim();
  if (SENTENCE_ENDS.includes(text.slice(-1))) return false;
  if (NUMBER_ALONE.test(next.text)) return true;
  if (STARTS_ITEM.test(next.text) || INDENTED.test(next.text)) return false;
  if (NUMBER_ALONE.test(line.text)) return true;
  if (STARTS_ITEM.test(line.text) && text.length <= LONGEST_ITEM_HEADING) return false;
  return text.length >= (next.afterGap ? SHORTEST_WRAPPED_OVER_GAP : SHORTEST_WRAPPED);
}

function asParagraph(lines: readonly ProseLine[]): Paragraph {
  const starts: number[] = [];
  let text = '';
  let previous = '';
  for (const line of lines) {
    if (previous !== '' && DIGIT.test(previous.trimEnd().slice(-1)) && NUMBER_ALONE.test(line.text))
      text += ' ';
    starts.push(text.length);
    text += line.text;
    previous = line.text;
  }
  const matching = matchingText(text);
  return { text, matching, placeOf: (offset) => placeIn(lines, starts, offset) };
}

function placeIn(lines: readonly ProseLine[], starts: readonly number[], offset: number): Place {
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  return placeAt(lines[at] as ProseLine, offset - (starts[at] ?? 0));
}
