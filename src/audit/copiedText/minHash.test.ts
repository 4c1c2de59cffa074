import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEqual, SIGNATURE_LENGTH, writeSignature } from './minHash.ts';
import { mixBits } from './sentenceHash.ts';

const codesOf = (seed: number, length: number) =>
  Uint16Array.from({ length }, (_, at) => 0x4e00 + (mixBits(seed * 100_003 + at) % 5000));

describe('writeSignature', () => {
  it('agrees in about as many bytes as the texts share shingles', () => {
    const property = fc.property(
      fc.nat(10_000),
      fc.integer({ min: 0, max: 10 }),
      (seed, tenths) => {
        const kept = tenths * 60;
        const first = codesOf(seed, 600);
        const second = Uint16Array.from([
          ...first.subarray(0, kept),
          ...codesOf(seed + 1, 600 - kept),
        ]);
        const both = new Uint8Array(2 * SIGNATURE_LENGTH);
        writeSignature(first, both.subarray(0, SIGNATURE_LENGTH));
        writeSignature(second, both.subarray(SIGNATURE_LENGTH));
        const shared = Math.max(0, kept - 4);
        const jaccard = shared / (2 * 596 - shared);
        // Four standard deviations of a mean of 128.
        expect(Math.abs(countEqual(both, 0, 1) / SIGNATURE_LENGTH - jaccard)).toBeLessThan(0.18);
      },
    );
    fc.assert(property, { numRuns: 60, seed: 7 });
  });

  it('has none for a text too short for a shingle', () => {
    const signature = new Uint8Array(SIGNATURE_LENGTH);
    expect(writeSignature(codesOf(1, 4), signature)).toBe(false);
    expect(writeSignature(codesOf(1, 5), signature)).toBe(true);
  });
});
