import { describe, expect, it } from 'vitest';
import type { Peer } from './series.ts';
import { stackPeers } from './stackPeers.ts';

const peer = (value: number, index: number): Peer => ({
  code: String(index),
  name: `第${index}镇`,
  nameEn: `Town ${index}`,
  value,
});

const stack = (values: readonly number[], own?: number) => {
  const peers = values.map(peer);
  const options = { x: (value: number) => 50 + value * 10, pitch: 8, ownRoom: 12, margin: 30 };
  return stackPeers(peers, own === undefined ? undefined : peers[own], options);
};

describe('stackPeers', () => {
  it('stacks equals at their own place', () => {
    expect(stack([0, 0, 3]).map(({ x, peers }) => [x, peers.length])).toEqual([
      [50, 2],
      [80, 1],
    ]);
  });

  it('joins what would overlap, in the column of the lower number', () => {
    expect(stack([0, 0.5, 1]).map(({ x, peers }) => [x, peers.length])).toEqual([
      [50, 2],
      [60, 1],
    ]);
  });

  it('gives the own, larger dot its exact place and more room', () => {
    expect(stack([0, 1, 2, 5], 1)).toMatchObject([
      { x: 60, hasOwn: true, peers: [{ value: 0 }, { value: 2 }] },
      { x: 100, hasOwn: false, peers: [{ value: 5 }] },
    ]);
  });

  it('sets a high stack several dots wide where its neighbours leave room', () => {
    const many = Array.from({ length: 40 }, () => 0);
    expect(stack([...many, 9])[0]).toMatchObject({ abreast: 4, rows: 10 });
    expect(stack([...many, 1])[0]).toMatchObject({ abreast: 1, rows: 40 });
  });
});
