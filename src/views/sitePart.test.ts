import { describe, expect, it } from 'vitest';
import { readSitePart, shardsOfPart } from './sitePart.ts';

describe('readSitePart', () => {
  it('reads a part', () => expect(readSitePart('2/3')).toEqual({ number: 2, of: 3 }));

  it.each(['', '2', '0/2', '3/2', '1/2x'])('refuses %j', (text) => {
    expect(() => readSitePart(text)).toThrow(`"${text}"`);
  });
});

describe('shardsOfPart', () => {
  const shards = ['11', '12', '13', '14', '15'];

  it('deals every shard to one part', () => {
    const parts = [1, 2].map((number) => shardsOfPart(shards, { number, of: 2 }));
    expect(parts).toEqual([
      ['11', '13', '15'],
      ['12', '14'],
    ]);
  });

  it('gives all to the only part', () => {
    expect(shardsOfPart(shards, { number: 1, of: 1 })).toEqual(shards);
  });
});
