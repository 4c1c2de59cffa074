import type { FoldedProse } from './foldProse.ts';

/** Mixes a 32-bit number so that every bit of it depends on every bit given (murmur3's finish). */
export function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hash of a stretch of codes, 32 bits. */
export function hashCodes(codes: Uint16Array, start: number, end: number, seed = 0): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return mixBits(hash);
}

/** A sentence's hash as one number below 2^53, so that a report's sentences fit into a Set. */
export function sentenceHash(codes: Uint16Array, start: number, end: number): number {
  const high = hashCodes(codes, start, end, 1) >>> 11;
  return high * 2 ** 32 + hashCodes(codes, start, end, 2);
}

/** Calls back with every sentence of a text. */
export function eachSentence(
  { sentenceEnds }: FoldedProse,
  visit: (start: number, end: number) => void,
): void {
  let start = 0;
  for (const end of sentenceEnds) {
    visit(start, end);
    start = end;
  }
}
