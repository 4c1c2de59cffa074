import { describe, expect, it } from 'vitest';
import { takeInTurns } from './takeInTurns.ts';

describe('takeInTurns', () => {
  it('takes one of each host, then the next of each', () => {
    const items = ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'];
    expect(takeInTurns(items, (item) => item.charAt(0))).toEqual([
      'a1',
      'b1',
      'c1',
      'a2',
      'c2',
      'a3',
    ]);
  });
});
