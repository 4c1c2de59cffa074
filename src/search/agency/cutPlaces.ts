import type { Mention } from './places.ts';

/** A part of a text: from, and up to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What is left of a text when names of regions are taken off its beginning and its end, in every
 * way: 北仑戚家山 is 北仑戚家山 and 戚家山. The whole text comes first; a span may be empty.
 */
export function cutPlaces(length: number, mentions: readonly Mention[]): readonly Span[] {
  const spans: Span[] = [{ start: 0, end: length }];
  for (const span of spans) {
    for (const shorter of mentions.flatMap((mention) => cutOne(span, mention))) {
      if (!spans.some((known) => isSame(known, shorter))) spans.push(shorter);
    }
  }
  return spans;
}

function cutOne({ start, end }: Span, mention: Mention): Span[] {
  if (mention.start < start || mention.end > end) return [];
  const cuts: Span[] = [];
  if (mention.start === start) cuts.push({ start: mention.end, end });
  if (mention.end === end) cuts.push({ start, end: mention.start });
  return cuts;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
