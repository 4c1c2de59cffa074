import { describe, expect, it } from 'vitest';
import { readAhead } from './readAhead.ts';

async function* count(to: number, taken: number[] = []) {
  for (let at = 0; at < to; at += 1) {
    taken.push(at);
    yield at;
  }
}

describe('readAhead', () => {
  it('gives results in the items’ order, whichever is done first', async () => {
    const work = async (item: number) => {
      await new Promise((resolve) => setTimeout(resolve, item % 2 === 0 ? 6 : 1));
      return item * 10;
    };
    const results: number[] = [];
    for await (const [item, result] of readAhead(count(7), () => 3, work)) {
      results.push(item, result);
    }
    expect(results).toEqual([0, 0, 1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60]);
  });

  it('takes no more items than it may', async () => {
    const taken: number[] = [];
    let given = 0;
    for await (const _ of readAhead(
      count(9, taken),
      () => 3,
      async () => 1,
    )) {
      given += 1;
      expect(taken.length).toBeLessThanOrEqual(given + 2);
    }
    expect(given).toBe(9);
  });

  it('passes a failure on to whoever takes the results', async () => {
    const work = (item: number) =>
      item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item);
    const results: number[] = [];
    const takeAll = async () => {
      for await (const [item] of readAhead(count(5), () => 4, work)) results.push(item);
    };
    await expect(takeAll()).rejects.toThrow('no');
    expect(results).toEqual([0, 1]);
  });
});
