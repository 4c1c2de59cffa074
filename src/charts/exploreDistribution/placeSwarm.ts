import type { CloudFrame } from '../explore/cloud.ts';
import type { ValueAxis } from '../explore/valueAxis.ts';
import { dodgeDots } from './dodgeDots.ts';
import { stackDots } from './stackDots.ts';

/** Where a lane's dots may be. */
export interface DotRoom {
  readonly top: number;
  readonly height: number;
  /** Where the axis begins. */
  readonly left: number;
  readonly r: number;
}

/** A cloud that is being filled. */
interface FillingCloud {
  count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly rows: Int32Array;
  readonly looks: Uint8Array;
}

/** Up to so many dots of a lane lie over their very values; more are stacked in columns. */
const FEW = 60;

/** Places a lane's dots around its middle; what the axis has no place for is left out. */
export function placeSwarm(
  rows: Int32Array,
  values: Float64Array,
  axis: ValueAxis,
  room: DotRoom,
  { looks }: Pick<CloudFrame, 'looks'>,
  cloud: FillingCloud,
): void {
  const { shown, across } = placeAcross(rows, values, axis);
  const { x, away } = shown.length <= FEW ? dodgeDots(across, room) : stackDots(across, room);
  const middle = room.top + room.height / 2;
  for (let at = 0; at < shown.length; at += 1) {
    const row = shown[at] ?? 0;
    const place = cloud.count;
    cloud.x[place] = x[at] ?? 0;
    cloud.y[place] = middle + (away[at] ?? 0);
    cloud.rows[place] = row;
    cloud.looks[place] = looks[row] ?? 0;
    cloud.count += 1;
  }
}

/** The rows that the axis has a place for, and their places. */
function placeAcross(rows: Int32Array, values: Float64Array, axis: ValueAxis) {
  const shown = new Int32Array(rows.length);
  const across = new Float64Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const place = axis.place(values[row] ?? Number.NaN);
    if (Number.isNaN(place)) continue;
    shown[count] = row;
    across[count] = place;
    count += 1;
  }
  return { shown: shown.subarray(0, count), across: across.subarray(0, count) };
}
