import type { Place } from '../../../model/place.ts';

/** A line of a document outside its tables, or the part of one that stands by itself. */
export interface ProseLine {
  /** As printed, with its white space. */
  readonly text: string;
  /** Where its first character stands. */
  readonly place: Place;
  /** The index of the block it comes from. */
  readonly block: number;
  /** Whether an empty line, a table or the beginning stands before it. */
  readonly afterGap: boolean;
}

/** The part of a line from one offset to another. */
export function sliceLine(line: ProseLine, from: number, to?: number): ProseLine {
  return {
    ...line,
    text: line.text.slice(from, to),
    place: placeAt(line, from),
    afterGap: line.afterGap || from > 0,
  };
}

/** Where the character at an offset stands; the whole line's place where columns mean nothing. */
export function placeAt(line: ProseLine, offset: number): Place {
  const { place } = line;
  return place.in === 'text' ? { ...place, column: place.column + offset } : place;
}
