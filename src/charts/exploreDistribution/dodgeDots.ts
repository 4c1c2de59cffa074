import type { DotRoom } from './placeSwarm.ts';

/** Where dots lie across, and how far below the middle of their lane, one place a dot. */
export interface Swarm {
  readonly x: Float64Array;
  readonly away: Float64Array;
}

/** A dot that has its place. */
interface Dodged {
  readonly x: number;
  readonly away: number;
}

/**
 * Dots over their very values, each as near to the middle as the dots to its left allow; where that
 * is higher than the room all move together. Meant for a few dozen: every place is tried against
 * all dots that it could touch.
 */
export function dodgeDots(x: Float64Array, { r, height }: Pick<DotRoom, 'r' | 'height'>): Swarm {
  const order = Array.from(x, (_, at) => at).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  const away = new Float64Array(x.length);
  const placed: Dodged[] = [];
  let most = 0;
  for (const at of order) {
    const own = x[at] ?? 0;
    const near = placed.filter((each) => own - each.x < 2 * r);
    const found = nearestFree(own, near, 2 * r);
    away[at] = found;
    placed.push({ x: own, away: found });
    most = Math.max(most, Math.abs(found));
  }
  const fit = Math.min(1, (height / 2 - r) / Math.max(most, 1));
  return { x, away: away.map((each) => each * fit) };
}

/** The place nearest to the middle: there, or where the dot just touches one of its neighbours. */
function nearestFree(x: number, near: readonly Dodged[], width: number): number {
  const touching = near.flatMap((each) => {
    const rise = Math.sqrt(width ** 2 - (x - each.x) ** 2);
    return [each.away + rise, each.away - rise];
  });
  const places = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b));
  const least = width ** 2 - 1e-6;
  const isFree = (place: number) =>
    near.every((each) => (x - each.x) ** 2 + (place - each.away) ** 2 >= least);
  return places.find(isFree) ?? 0;
}
