import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../model/measures.ts';
import { buildValueAxis } from '../explore/valueAxis.ts';
import { placeSwarm } from './placeSwarm.ts';

const SHARE = findMeasure('measure.grantedShare');
if (!SHARE) throw new Error('no measure');

/** Places of dots of these values on an axis of shares, in a room 90 high. */
function swarmOf(shares: readonly number[], r = 4.5) {
  if (!SHARE) throw new Error('no measure');
  const values = Float64Array.from(shares);
  const axis = buildValueAxis(values, SHARE, 'linear', [12, 328]);
  const count = shares.length;
  const cloud = {
    count: 0,
    x: new Float32Array(count),
    y: new Float32Array(count),
    rows: new Int32Array(count),
    looks: new Uint8Array(count),
  };
  const rows = Int32Array.from(shares, (_, at) => at);
  const room = { top: 20, height: 90, left: 12, r };
  placeSwarm(rows, values, axis, room, { looks: new Uint8Array(count) }, cloud);
  return { cloud, axis };
}

describe('placeSwarm', () => {
  it('puts few dots over their very values, clear of each other', () => {
    const few = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(few, (shares) => {
        const { cloud, axis } = swarmOf(shares);
        expect(cloud.count).toBe(shares.length);
        for (let a = 0; a < cloud.count; a += 1) {
          expect(cloud.x[a]).toBeCloseTo(axis.place(shares[a] ?? 0), 3);
          for (let b = 0; b < a; b += 1) {
            const across = (cloud.x[a] ?? 0) - (cloud.x[b] ?? 0);
            const down = (cloud.y[a] ?? 0) - (cloud.y[b] ?? 0);
            expect(Math.hypot(across, down)).toBeGreaterThan(8.99);
          }
        }
      }),
    );
  });

  it('keeps any number of dots in their room and loses none', () => {
    const many = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(many, (shares) => {
        const { cloud, axis } = swarmOf(shares);
        expect(cloud.count).toBe(shares.length);
        for (let at = 0; at < cloud.count; at += 1) {
          const place = axis.place(shares[cloud.rows[at] ?? 0] ?? 0);
          expect(Math.abs((cloud.x[at] ?? 0) - place)).toBeLessThanOrEqual(4.51);
          expect(cloud.y[at]).toBeGreaterThanOrEqual(20 + 4.5 - 0.01);
          expect(cloud.y[at]).toBeLessThanOrEqual(110 - 4.5 + 0.01);
        }
      }),
      { numRuns: 40 },
    );
  });
});
