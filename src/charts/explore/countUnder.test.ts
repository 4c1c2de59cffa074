import { describe, expect, it } from 'vitest';
import { countUnder } from './countUnder.ts';

describe('countUnder', () => {
  const cloud = {
    count: 5,
    x: Float32Array.of(10, 10, 11, 14, 40, 10),
    y: Float32Array.of(10, 10, 10, 10, 40, 10),
    r: 2,
  };

  it('counts the dots over the middle of one, without itself and without what is left over', () => {
    expect([0, 1, 2, 3, 4].map((dot) => countUnder(cloud, dot))).toEqual([2, 2, 2, 0, 0]);
  });
});
