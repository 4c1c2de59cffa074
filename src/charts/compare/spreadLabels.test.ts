import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

const labels = fc.array(
  fc.record({ middle: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 5, max: 30 }) }),
  { maxLength: 9 },
);

describe('spreadLabels', () => {
  it('keeps them in order, apart and between top and bottom', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const middles = spreadLabels(wanted, 0, 300);
        const placed = wanted
          .map(({ middle, height }, at) => ({ middle, height, at: middles[at] ?? Number.NaN }))
          .sort((a, b) => a.at - b.at);
        placed.forEach((label, index) => {
          expect(label.at - label.height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(label.at + label.height / 2).toBeLessThanOrEqual(300 + 1e-9);
          const next = placed[index + 1];
          if (!next) return;
          expect(next.at - label.at).toBeGreaterThanOrEqual(
            (next.height + label.height) / 2 - 1e-9,
          );
          expect(next.middle).toBeGreaterThanOrEqual(label.middle);
        });
      }),
    );
  });

  it('leaves them where they are wanted if they do not touch', () => {
    const wanted = [50, 10, 90].map((middle) => ({ middle, height: 12 }));
    expect(spreadLabels(wanted, 0, 100)).toEqual([50, 10, 90]);
  });
});
