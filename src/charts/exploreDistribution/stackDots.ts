import type { Swarm } from './dodgeDots.ts';
import type { DotRoom } from './placeSwarm.ts';

/**
 * Dots in columns as wide as a dot, from the middle outwards in turn. Where a column is higher than
 * its room its dots move together until it fits, so that they overlap and none is lost.
 */
export function stackDots(
  across: Float64Array,
  { left, r, height }: Pick<DotRoom, 'left' | 'r' | 'height'>,
): Swarm {
  const columns = columnsOf(across, left, 2 * r);
  const sizes = sizesOf(columns);
  const filled = new Int32Array(sizes.length);
  const x = new Float64Array(columns.length);
  const away = new Float64Array(columns.length);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    const before = filled[column] ?? 0;
    filled[column] = before + 1;
    // An even number has one more on one side, which needs the room of two.
    const steps = 2 * Math.floor((sizes[column] ?? 1) / 2);
    const step = Math.min(2 * r, (height - 2 * r) / Math.max(1, steps));
    x[at] = left + column * 2 * r;
    away[at] = Math.ceil(before / 2) * (before % 2 === 0 ? 1 : -1) * step;
  }
  return { x, away };
}

/** The column of each dot, from 0 at the left. */
function columnsOf(across: Float64Array, left: number, width: number): Int32Array {
  const columns = new Int32Array(across.length);
  for (let at = 0; at < columns.length; at += 1) {
    columns[at] = Math.max(0, Math.round(((across[at] ?? 0) - left) / width));
  }
  return columns;
}

/** How many dots each column has. */
function sizesOf(columns: Int32Array): Int32Array {
  let last = -1;
  for (let at = 0; at < columns.length; at += 1) last = Math.max(last, columns[at] ?? -1);
  const sizes = new Int32Array(last + 1);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    sizes[column] = (sizes[column] ?? 0) + 1;
  }
  return sizes;
}
