import { type CloudFrame, dotRadius, type PlacedCloud } from '../explore/cloud.ts';
import type { RowValues } from '../explore/exploreRows.ts';
import type { AxisKind } from '../explore/exploreState.ts';
import { formatShown } from '../explore/formatShown.ts';
import { AXIS_HEIGHT, placeBottomAxis } from '../explore/placeAxis.ts';
import { buildValueAxis, type ValueAxis } from '../explore/valueAxis.ts';
import type { Mark } from '../mark.ts';
import { baselineAt } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import { type DotRoom, placeSwarm } from './placeSwarm.ts';
import type { DistributionLane, DistributionSeries } from './series.ts';

const SIDE = 12;
/** Height of a lane's dots; smaller where there are many lanes to see on a phone. */
const LANE = { wide: 110, narrow: 90 } as const;
const GAP = 14;

/** Each agency a dot over its value, one lane a kind of body; the median is a line. */
export function placeDistribution(
  series: DistributionSeries,
  values: RowValues,
  kind: AxisKind,
  frame: CloudFrame,
): PlacedCloud {
  const { layout, words } = frame;
  const left = SIDE;
  const right = layout.width - SIDE;
  const axis = buildValueAxis(values.values, values.measure, kind, [left, right]);
  const cloud = emptyCloud(series.count);
  const marks: Mark[] = [];
  let top = 0;
  for (const lane of series.lanes) {
    const head = placeHead(lane, values, top, frame);
    marks.push(...head.marks);
    const room = { top: top + head.height, height: LANE[layout.name], left, r: cloud.r };
    placeSwarm(lane.rows, values.values, axis, room, frame, cloud);
    marks.push(...placeMedian(lane, axis, room));
    top = room.top + room.height + GAP;
  }
  const area = { left, right, top: 0, bottom: top };
  return {
    scene: {
      width: layout.width,
      height: top + AXIS_HEIGHT,
      marks: [...placeBottomAxis(axis, area, layout, words), ...marks],
    },
    cloud: { ...cloud, count: cloud.count },
    area,
    x: axis,
  };
}

function emptyCloud(count: number) {
  return {
    count: 0,
    x: new Float32Array(count),
    y: new Float32Array(count),
    rows: new Int32Array(count),
    looks: new Uint8Array(count),
    r: dotRadius(count),
  };
}

/** Kind, how many, median, and how many are at 0. */
function placeHead(
  lane: DistributionLane,
  { measure }: RowValues,
  top: number,
  { layout, words }: CloudFrame,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const { size } = layout;
  const key = lane.zeros > 0 ? 'explore.distribution.lane.zeros' : 'explore.distribution.lane';
  const text = words.t(key, {
    kind: words.t(`chart.kind.${lane.kind}`),
    count: lane.rows.length,
    median: formatShown(lane.median, measure, words),
    zeros: lane.zeros,
  });
  const lines = wrapText(text, layout.width - 2 * SIDE, size);
  const leading = size * 1.5;
  return {
    height: lines.length * leading + 6,
    marks: lines.map((line, at) => ({
      kind: 'text',
      x: SIDE,
      y: baselineAt(top + leading * (at + 0.5), size),
      text: line,
      size,
      look: 'explore-halo',
    })),
  };
}

function placeMedian(lane: DistributionLane, axis: ValueAxis, room: DotRoom): Mark[] {
  const x = axis.place(lane.median);
  if (Number.isNaN(x)) return [];
  const { top, height } = room;
  return [{ kind: 'line', x1: x, x2: x, y1: top, y2: top + height, look: 'explore-median' }];
}
