import { countEqual, SIGNATURE_LENGTH } from './minHash.ts';
import { createNearestParts, type NearestParts } from './nearestParts.ts';
import type { SignedParts } from './signedParts.ts';

/** Candidates kept for a part; the best of them are compared in full. */
const MOST = 6;
/** How far below what such a share would give a signature may be: it is an estimate of 128 draws. */
const SLACK = 0.7;
/** Bytes in a band: two parts meet where all of one band agree. Four make one 32-bit key. */
const BAND = 4;
/** How many of those that follow in the same bucket a part is weighed against. */
const WINDOW = 24;

/**
 * For each part those that may hold such a share of its text. Parts of one agency are all weighed against each
 * other; others meet by locality-sensitive hashing, 32 bands of 4: of pairs that share seven tenths
 * of their shingles 99.9 % meet, at half 87 %, at a tenth 0.3 %. In a bucket of many, neighbours in
 * the order of codes are weighed, which are neighbours on the map: work stays linear in the parts.
 */
export function findCandidates(parts: SignedParts, share: number): NearestParts {
  const nearest = createNearestParts(parts.count, MOST);
  const weigh = (first: number, second: number) => {
    if (parts.report[first] === parts.report[second] || nearest.has(first, second)) return;
    const equal = countEqual(parts.signatures, first, second);
    const fewest = expectEqual(parts.length[first] ?? 0, parts.length[second] ?? 0, share) * SLACK;
    if (equal >= fewest) nearest.add(first, second, equal);
  };
  weighOwnYears(parts, weigh);
  for (let band = 0; band < SIGNATURE_LENGTH / BAND; band += 1) weighBand(parts, band, weigh);
  return nearest;
}

/** Bytes that agree where the shorter of two texts shares so much with the longer. */
function expectEqual(length: number, other: number, share: number): number {
  const shared = Math.min(length, other) * share;
  return (SIGNATURE_LENGTH * shared) / (length + other - shared);
}

type Weigh = (first: number, second: number) => void;

function weighOwnYears({ count, agency }: SignedParts, weigh: Weigh): void {
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      if (agency[second] !== agency[first]) break;
      weigh(first, second);
    }
  }
}

function weighBand({ count, signatures }: SignedParts, band: number, weigh: Weigh): void {
  const keys = new Uint32Array(signatures.buffer, signatures.byteOffset, signatures.length / BAND);
  const perPart = SIGNATURE_LENGTH / BAND;
  // Key and part in one number below 2^53: the native sort of numbers is the fastest there is. Past
  // two million parts the key loses bits, which only makes buckets larger.
  const partBits = Math.max(1, Math.ceil(Math.log2(count)));
  const room = 2 ** partBits;
  const lost = Math.max(0, partBits - (53 - 32));
  const order = Float64Array.from({ length: count }, (_, part) => {
    return ((keys[part * perPart + band] ?? 0) >>> lost) * room + part;
  }).sort();
  const keyAt = (at: number) => Math.floor((order[at] ?? 0) / room);
  const partAt = (at: number) => (order[at] ?? 0) % room;
  for (let at = 0; at < count; at += 1) {
    const key = keyAt(at);
    const end = Math.min(count, at + 1 + WINDOW);
    for (let next = at + 1; next < end && keyAt(next) === key; next += 1)
      weigh(partAt(at), partAt(next));
  }
}
