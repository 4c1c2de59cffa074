import type { Span } from './cutPlaces.ts';
import { ENDING_CHARACTERS } from './endingCharacters.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import { codeShard, hanShard, latinShard } from './shardNames.ts';

/** Files to look in. */
export interface ShardPlan {
  readonly names: readonly string[];
  /** Some names would fit that are in no file: there are too few letters to tell where. */
  readonly isPartial: boolean;
}

/** The files that hold every name that fits to the letter. */
export function planShards({ code, parts }: LookupQuery): ShardPlan {
  if (code !== undefined) return { names: [codeShard(code)], isPartial: false };
  const names = parts.flatMap((part) => (part.script === 'han' ? planHan(part) : planLatin(part)));
  return {
    names: names.filter((name) => name !== undefined),
    isPartial: names.includes(undefined),
  };
}

/**
 * A name that fits holds all of what is left when places are cut off, and so its first character.
 * Where the cuts are nested, one character serves them all: 戚 for 北仑戚家山 and for 戚家山.
 */
function planHan({ text, spans }: QueryPart): string[] {
  const chosen: number[] = [];
  const starts: number[] = [];
  for (const span of spans.filter(isFilled).toSorted((a, b) => b.start - a.start)) {
    if (chosen.some((at) => at >= span.start && at < span.end)) continue;
    starts.push(span.start);
    if (!ENDING_CHARACTERS.has(text.charAt(span.start))) chosen.push(span.start);
  }
  return starts.map((start) => hanShard(text.charAt(start)));
}

/** By the beginning of whatever may be the name. */
export function planLatin({ text, spans }: QueryPart): (string | undefined)[] {
  return spans.filter(isFilled).map(({ start }) => latinShard(text.slice(start)));
}

const isFilled = ({ start, end }: Span): boolean => end > start;
