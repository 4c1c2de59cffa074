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
  rows: readonly number[],
  values: Float64Array,
  axis: ValueAxis,
  { top, height, left, r }: DotRoom,
  { look }: Pick<CloudFrame, 'look'>,
  cloud: FillingCloud,
): void {
  const middle = top + height / 2;
  const columns = rows.map((row) => Math.round((axis.place(values[row] ?? 0) - left) / (2 * r)));
  const sizes = new Map<number, number>();
  for (const column of columns) sizes.set(column, (sizes.get(column) ?? 0) + 1);
  const filled = new Map<number, number>();
  rows.forEach((row, at) => {
    const column = columns[at] ?? 0;
    if (Number.isNaN(column)) return;
    const before = filled.get(column) ?? 0;
    filled.set(column, before + 1);
    const step = Math.min(2 * r, (height - 2 * r) / Math.max(1, (sizes.get(column) ?? 1) - 1));
    const away = Math.ceil(before / 2) * (before % 2 === 0 ? 1 : -1);
    const place = cloud.count;
    cloud.x[place] = left + column * 2 * r;
    cloud.y[place] = middle + away * step;
    cloud.rows[place] = row;
    cloud.looks[place] = look(row);
    cloud.count += 1;
  });
}
