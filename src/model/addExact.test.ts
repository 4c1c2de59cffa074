import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExact } from './addExact.ts';

describe('addExact', () => {
  it.each([
    [0.1, 0.2, 0.3],
    [3_642_917.4, 1.41, 3_642_918.81],
    [2, 3, 5],
    [-0.3, 0.1, -0.2],
    [-0.1, 0.099_999_9, 0],
  ])('%d and %d are %d', (a, b, sum) => {
    expect(addExact(a, b)).toBe(sum);
  });

  it('adds what is printed with two decimals as a clerk would', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addExact(a / 100, b / 100)).toBe((a + b) / 100);
      }),
    );
  });
});
