import type { CloudFrame } from '../explore/cloud.ts';
import type { ValueAxis } from '../explore/valueAxis.ts';

/** Where a lane's dots may be. */
export interface DotRoom {
  readonly top: number;
  readonly height: number;
  /** Where the axis begins: the first column is centred there. */
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

/**
 * Dots in columns as wide as a dot, from the middle outwards in turn. Where a column is higher than
 * its room its dots move together until it fits, so that they overlap and none is lost.
 */
export function placeSwarm(
  rows: Int32Array,
  values: Float64Array,
  axis: ValueAxis,
  { top, height, left, r }: DotRoom,
  { looks }: Pick<CloudFrame, 'looks'>,
  cloud: FillingCloud,
): void {
  const middle = top + height / 2;
  const columns = columnsOf(rows, values, axis, left, 2 * r);
  const sizes = sizesOf(columns);
  const filled = new Int32Array(sizes.length);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? -1;
    if (column < 0) continue;
    const before = filled[column] ?? 0;
    filled[column] = before + 1;
    const step = Math.min(2 * r, (height - 2 * r) / Math.max(1, (sizes[column] ?? 1) - 1));
    const away = Math.ceil(before / 2) * (before % 2 === 0 ? 1 : -1);
    const row = rows[at] ?? 0;
    const place = cloud.count;
    cloud.x[place] = left + column * 2 * r;
    cloud.y[place] = middle + away * step;
    cloud.rows[place] = row;
    cloud.looks[place] = looks[row] ?? 0;
    cloud.count += 1;
  }
}

/** How many dots each column has. */
function sizesOf(columns: Int32Array): Int32Array {
  let last = -1;
  for (let at = 0; at < columns.length; at += 1) last = Math.max(last, columns[at] ?? -1);
  const sizes = new Int32Array(last + 1);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? -1;
    if (column >= 0) sizes[column] = (sizes[column] ?? 0) + 1;
  }
  return sizes;
}

/** The column of each row, from 0 at the left; -1 for what the axis has no place for. */
function columnsOf(
  rows: Int32Array,
  values: Float64Array,
  axis: ValueAxis,
  left: number,
  width: number,
): Int32Array {
  const columns = new Int32Array(rows.length);
  for (let at = 0; at < columns.length; at += 1) {
    const place = axis.place(values[rows[at] ?? 0] ?? Number.NaN);
    columns[at] = Number.isNaN(place) ? -1 : Math.max(0, Math.round((place - left) / width));
  }
  return columns;
}
