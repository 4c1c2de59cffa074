import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRuns, SHORTEST_RUN } from './alignRuns.ts';
import { CUT } from './commonSentences.ts';

/** Few kinds of codes, so that stretches repeat, and cuts among them. */
const texts = fc
  .array(fc.integer({ min: 0, max: 2 }), { maxLength: 120 })
  .map((codes) => Uint16Array.from(codes));

describe('alignRuns', () => {
  it('gives stretches that stand in both, none of them twice, and none over a cut', () => {
    const property = fc.property(texts, texts, (codes, others) => {
      const used = new Set<number>();
      let end = 0;
      for (const { start, otherStart, length } of alignRuns(codes, others)) {
        expect(start).toBeGreaterThanOrEqual(end);
        expect(length).toBeGreaterThanOrEqual(SHORTEST_RUN);
        end = start + length;
        const run = codes.subarray(start, end);
        expect(others.subarray(otherStart, otherStart + length)).toEqual(run);
        expect(run).not.toContain(CUT);
        for (let at = otherStart; at < otherStart + length; at += 1) {
          expect(used.has(at)).toBe(false);
          used.add(at);
        }
      }
    });
    fc.assert(property);
  });

  it('finds the whole of a text in itself', () => {
    const codes = Uint16Array.from({ length: 300 }, (_, at) => 1 + ((at * 7919) % 997));
    expect(alignRuns(codes, codes)).toEqual([{ start: 0, otherStart: 0, length: 300 }]);
  });

  it('takes a text that repeats one character in its stride', () => {
    const codes = new Uint16Array(200_000).fill(7);
    const started = performance.now();
    expect(alignRuns(codes, codes.slice(0, 150_000))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
