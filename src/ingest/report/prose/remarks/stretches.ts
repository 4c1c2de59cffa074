import type { Place } from '../../../../model/place.ts';
import { splitSentences } from '../../stated/splitSentences.ts';
import type { Paragraph } from '../joinLines.ts';

/** A sentence, with the lines of the list that it opens. */
export interface Stretch {
  /** Matching text. */
  readonly text: string;
  /** Where the character at an offset of `text` is printed. */
  readonly placeOf: (offset: number) => Place;
}

interface Piece {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

const OPENS_LIST = ':';
const GOES_ON = /[:;,]$/;
/** No list of a report has more lines. */
const MOST_PIECES = 40;
const LONGEST = 1500;

/** The sentences of some paragraphs; one that ends with a colon goes on over the lines of its list. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  paragraphs.forEach((paragraph, at) => {
    const { text } = paragraph.matching;
    for (const { from, to } of splitSentences(text)) {
      const piece = { paragraph, from, to };
      const opensList = to === text.length && text.endsWith(OPENS_LIST);
      stretches.push(
        opensList ? joinPieces([piece, ...listBehind(paragraphs, at + 1)]) : alone(piece),
      );
    }
  });
  return stretches;
}

function alone({ paragraph, from, to }: Piece): Stretch {
  const { matching, placeOf } = paragraph;
  return {
    text: matching.text.slice(from, to),
    placeOf: (offset) => placeOf(matching.offsetOf(from + offset)),
  };
}

/** The lines of a list: up to the first that ends with a stop or with nothing. */
function listBehind(paragraphs: readonly Paragraph[], start: number): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (const paragraph of paragraphs.slice(start, start + MOST_PIECES)) {
    const { text } = paragraph.matching;
    const to = splitSentences(text)[0]?.to ?? 0;
    length += to;
    if (length > LONGEST) break;
    pieces.push({ paragraph, from: 0, to });
    if (to < text.length || !GOES_ON.test(text)) break;
  }
  return pieces;
}

function joinPieces(pieces: readonly Piece[]): Stretch {
  const starts: number[] = [];
  let text = '';
  for (const { paragraph, from, to } of pieces) {
    starts.push(text.length);
    text += paragraph.matching.text.slice(from, to);
  }
  const placeOf = (offset: number): Place => {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const { paragraph, from } = pieces[at] as Piece;
    return paragraph.placeOf(paragraph.matching.offsetOf(from + offset - (starts[at] ?? 0)));
  };
  return { text, placeOf };
}
