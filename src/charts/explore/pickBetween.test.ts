import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import { AXIS_KINDS } from './exploreState.ts';
import { pickBetween } from './pickBetween.ts';
import { buildValueAxis } from './valueAxis.ts';

function measureNamed(id: string): Measure {
  const measure = findMeasure(id);
  if (!measure) throw new Error(id);
  return measure;
}
const SHARE = measureNamed('measure.grantedShare');

describe('pickBetween', () => {
  it('ends where the axes do, however far the hand goes', () => {
    const values = Float64Array.of(12, 87.4358);
    const x = buildValueAxis(values, SHARE, 'linear', [40, 320]);
    const y = buildValueAxis(values, SHARE, 'linear', [300, 20]);
    const picked = pickBetween({ x, y }, { x: 0, y: -50 }, { x: 900, y: 900 });
    expect(picked).toEqual({ from: 0, to: 100, yfrom: 0, yto: 100 });
  });

  it('takes in every value that lies within the stretch', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 99_999, noNaN: true }), { minLength: 1 });
    const ends = fc.tuple(fc.integer({ min: -20, max: 360 }), fc.integer({ min: -20, max: 360 }));
    fc.assert(
      fc.property(values, ends, fc.constantFrom(...AXIS_KINDS), (list, [a, b], kind) => {
        const received = measureNamed('applications.received.total');
        const axis = buildValueAxis(Float64Array.from(list), received, kind, [12, 328]);
        const { from = 0, to = 0 } = pickBetween({ x: axis }, { x: a, y: 0 }, { x: b, y: 0 });
        for (const value of list) {
          const place = axis.place(value);
          if (place < Math.min(a, b) + 0.01 || place > Math.max(a, b) - 0.01) continue;
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
