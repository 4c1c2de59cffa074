import { CUT } from './commonSentences.ts';
import { hashCodes } from './sentenceHash.ts';

/**
 * Shortest stretch that counts as shared, in codes. The law's name has 15, yet phrases of this length
 * that all reports use never make up most of a text.
 */
export const SHORTEST_RUN = 12;
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

function indexStretches(codes: Uint16Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= codes.length; at += 1) {
    const key = hashCodes(codes, at, at + SHORTEST_RUN);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

function longestAt(
  codes: Uint16Array,
  start: number,
  others: Uint16Array,
  used: Uint8Array,
  places: ReadonlyMap<number, readonly number[]>,
): CodeRun | undefined {
  if (codes[start] === CUT) return undefined;
  let best: CodeRun | undefined;
  for (const otherStart of places.get(hashCodes(codes, start, start + SHORTEST_RUN)) ?? []) {
    let length = 0;
    while (isShared(codes, start + length, others, otherStart + length, used)) length += 1;
    if (length >= SHORTEST_RUN && length > (best?.length ?? 0))
      best = { start, otherStart, length };
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
