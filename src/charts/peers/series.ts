import { quantile, rollup } from 'd3';
import { numberOf } from '../../model/cell.ts';
import type { PeerGroup } from '../../model/siteRecords.ts';

/** One body of the group with the number of applications it received. */
export interface Peer {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly value: number;
}

export interface PeersSeries {
  readonly year: number;
  /** Those whose report prints a number, lowest first. */
  readonly peers: readonly Peer[];
  /** The body the page is about; absent where its own report prints no number. */
  readonly own?: Peer;
  /** Those with a report that prints no number. */
  readonly unknown: number;
  /** `log` where one body is so far out that the others would be one heap. */
  readonly scale: 'linear' | 'log';
  /** Bars, once dots would pile up too high. */
  readonly form: 'dots' | 'bars';
}

/** Beyond this many times the third quartile, the largest is far out. */
const FAR_OUT = 12;
const LARGE = 50;

/** More bodies than this, or more than this with one number, are bars. */
const MOST_DOTS = 150;
const MOST_TIES = 60;

/** A body among its peers, by applications received. */
export function buildPeersSeries(code: string, group: PeerGroup): PeersSeries {
  const peers = group.members
    .flatMap(({ received, ...member }) => {
      const value = numberOf(received);
      return value === undefined || value < 0 ? [] : [{ ...member, value }];
    })
    .toSorted((a, b) => a.value - b.value);
  const own = peers.find((peer) => peer.code === code);
  const values = peers.map(({ value }) => value);
  return {
    year: group.year,
    peers,
    ...(own && { own }),
    unknown: group.members.length - peers.length,
    scale: isFarOut(values) ? 'log' : 'linear',
    form: values.length > MOST_DOTS || mostTies(values) > MOST_TIES ? 'bars' : 'dots',
  };
}

function isFarOut(ascending: readonly number[]): boolean {
  const most = ascending.at(-1) ?? 0;
  const upper = quantile(ascending, 0.75) ?? 0;
  return most > LARGE && most > FAR_OUT * Math.max(1, upper);
}

function mostTies(values: readonly number[]): number {
  const ties = rollup(
    values,
    (same) => same.length,
    (value) => value,
  );
  return Math.max(0, ...ties.values());
}
