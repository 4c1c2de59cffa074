import { CUT } from './commonSentences.ts';
import { hashCodes } from './sentenceHash.ts';

/**
 * Shortest stretch that counts as shared, in codes. The law's name has 15, and reports that only
 * draw on the same stock of phrases share few that are longer.
 */
export const SHORTEST_RUN = 16;
/** Places of one stretch that are tried: a text that repeats itself must not cost its square. */
const MOST_PLACES = 8;

/** A stretch of codes that stands in both texts. */
export interface CodeRun {
  readonly start: number;
  readonly otherStart: number;
  readonly length: number;
}

/**
 * The stretches that two texts share, from left to right, each the longest that begins at its place;
 * no code of either text is in two of them. Order may differ: a moved paragraph is still shared.
 */
export function alignRuns(codes: Uint16Array, others: Uint16Array): readonly CodeRun[] {
  const places = indexStretches(others);
  const used = new Uint8Array(others.length);
  const runs: CodeRun[] = [];
  for (let at = 0; at + SHORTEST_RUN <= codes.length; ) {
    const run = longestAt(codes, at, others, used, places);
    if (run) {
      runs.push(run);
      used.fill(1, run.otherStart, run.otherStart + run.length);
    }
    at += run ? run.length : 1;
  }
  return runs;
}

/**
 * Where each stretch stands: `heads` by the last bits of its hash, then from place to place. A chain
 * goes from right to left; -1 ends it. Other stretches may be in a chain.
 */
interface StretchIndex {
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

function indexStretches(codes: Uint16Array): StretchIndex {
  const size = 2 ** Math.ceil(Math.log2(codes.length * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(codes.length);
  for (let at = 0; at + SHORTEST_RUN <= codes.length; at += 1) {
    const slot = hashCodes(codes, at, at + SHORTEST_RUN) & (size - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return { heads, next };
}

function longestAt(
  codes: Uint16Array,
  start: number,
  others: Uint16Array,
  used: Uint8Array,
  { heads, next }: StretchIndex,
): CodeRun | undefined {
  if (codes[start] === CUT) return undefined;
  let best: CodeRun | undefined;
  let otherStart = heads[hashCodes(codes, start, start + SHORTEST_RUN) & (heads.length - 1)] ?? -1;
  for (let tried = 0; otherStart >= 0 && tried < MOST_PLACES; tried += 1) {
    let length = 0;
    while (isShared(codes, start + length, others, otherStart + length, used)) length += 1;
    if (length >= SHORTEST_RUN && length >= (best?.length ?? 0))
      best = { start, otherStart, length };
    otherStart = next[otherStart] ?? -1;
  }
  return best;
}

function isShared(
  codes: Uint16Array,
  at: number,
  others: Uint16Array,
  otherAt: number,
  used: Uint8Array,
): boolean {
  if (at >= codes.length || otherAt >= others.length) return false;
  return codes[at] === others[otherAt] && codes[at] !== CUT && used[otherAt] === 0;
}
