import { CUT } from './commonSentences.ts';
import { hashCodes, mixBits } from './sentenceHash.ts';

/** Numbers in a signature. */
export const SIGNATURE_LENGTH = 128;
/** Characters in a shingle. */
const SHINGLE = 5;

const SEEDS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, row) => mixBits(row + 1));
const FACTORS = Uint32Array.from(
  { length: SIGNATURE_LENGTH },
  (_, row) => mixBits(row + 0x5bd1e995) | 1,
);

/**
 * Writes the signature of a text: the smallest hash of its shingles under each of 128 functions
 * (Broder 1997), of which the last byte is kept (Li and König 2010): the share of equal bytes in two
 * signatures is near the texts' Jaccard similarity. Shingles over a cut are left out. Gives whether
 * there was any shingle.
 */
export function writeSignature(codes: Uint16Array, signature: Uint8Array): boolean {
  const least = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  let whole = 0;
  let hasShingle = false;
  for (let at = 0; at < codes.length; at += 1) {
    whole = codes[at] === CUT ? 0 : whole + 1;
    if (whole < SHINGLE) continue;
    hasShingle = true;
    lower(least, hashCodes(codes, at + 1 - SHINGLE, at + 1));
  }
  for (let row = 0; row < SIGNATURE_LENGTH; row += 1) signature[row] = mixBits(least[row] ?? 0);
  return hasShingle;
}

function lower(least: Uint32Array, shingle: number): void {
  for (let row = 0; row < SIGNATURE_LENGTH; row += 1) {
    const mixed = Math.imul(shingle ^ (SEEDS[row] ?? 0), FACTORS[row] ?? 1);
    const hash = (mixed ^ (mixed >>> 15)) >>> 0;
    if (hash < (least[row] ?? 0)) least[row] = hash;
  }
}

/** How many of the 128 bytes of two signatures in one array agree. */
export function countEqual(signatures: Uint8Array, first: number, second: number): number {
  const a = first * SIGNATURE_LENGTH;
  const b = second * SIGNATURE_LENGTH;
  let equal = 0;
  for (let row = 0; row < SIGNATURE_LENGTH; row += 1)
    if (signatures[a + row] === signatures[b + row]) equal += 1;
  return equal;
}
