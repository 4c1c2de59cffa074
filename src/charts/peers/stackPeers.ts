import type { Peer } from './series.ts';

/** Peers that stand over one place of the axis. */
export interface PeerStack {
  readonly x: number;
  readonly peers: readonly Peer[];
  /** Dots abreast: more than one where the stack would be too high and its neighbours leave room. */
  readonly abreast: number;
  readonly rows: number;
  readonly hasOwn: boolean;
}

export interface StackOptions {
  /** From a number to a place on the axis. */
  readonly x: (value: number) => number;
  /** The room one dot takes. */
  readonly pitch: number;
  /** How near to the own, larger dot no other column may begin. */
  readonly ownRoom: number;
  /** How far the stacks at the ends may spread outwards. */
  readonly margin: number;
}

/** From here on a stack is set several dots wide, if it can be. */
const HIGH = 10;

interface Column {
  readonly x: number;
  readonly peers: Peer[];
  readonly hasOwn: boolean;
}

/** Peers in columns at least one dot apart, each column at the place of its lowest number. */
export function stackPeers(
  peers: readonly Peer[],
  own: Peer | undefined,
  options: StackOptions,
): PeerStack[] {
  const columns = own ? [columnOf(own, peers, options)] : [];
  const taken = new Set<Peer | undefined>([own, ...columns.flatMap((column) => column.peers)]);
  let last: Column | undefined;
  for (const peer of peers) {
    if (taken.has(peer)) continue;
    const x = options.x(peer.value);
    if (last && x < last.x + options.pitch) last.peers.push(peer);
    else {
      last = { x, peers: [peer], hasOwn: false };
      columns.push(last);
    }
  }
  const sorted = columns.toSorted((a, b) => a.x - b.x);
  return sorted.map((column, index) => spread(column, sorted, index, options));
}

/** The own body's column takes in what would touch its larger dot. */
function columnOf(own: Peer, peers: readonly Peer[], { x, ownRoom }: StackOptions): Column {
  const near = (peer: Peer): boolean => Math.abs(x(peer.value) - x(own.value)) < ownRoom;
  return {
    x: x(own.value),
    peers: peers.filter((peer) => peer !== own && near(peer)),
    hasOwn: true,
  };
}

function spread(
  { x, peers, hasOwn }: Column,
  columns: readonly Column[],
  index: number,
  { margin, pitch }: StackOptions,
): PeerStack {
  const before = columns[index - 1];
  const after = columns[index + 1];
  const left = before ? (x - before.x) / 2 : margin;
  const right = after ? (after.x - x) / 2 : margin;
  const most = Math.max(1, Math.floor((2 * Math.min(left, right)) / pitch));
  const abreast = Math.min(most, Math.max(1, Math.ceil(peers.length / HIGH)));
  return { x, peers, hasOwn, abreast, rows: Math.ceil(peers.length / abreast) };
}
