import { type CloudFrame, dotRadius, type PlacedCloud } from '../explore/cloud.ts';
import type { RowValues } from '../explore/exploreRows.ts';
import type { AxisKind } from '../explore/exploreState.ts';
import {
  AXIS_HEIGHT,
  leftAxisWidth,
  placeBottomAxis,
  placeLeftAxis,
} from '../explore/placeAxis.ts';
import { buildValueAxis, type ValueAxis } from '../explore/valueAxis.ts';
import type { Mark } from '../mark.ts';
import { baselineAt } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';

const HEIGHT = { wide: 440, narrow: 320 } as const;
const RIGHT = 14;

/** One axis of the two: its values and how it is divided. */
export interface ScatterAxis {
  readonly values: RowValues;
  readonly kind: AxisKind;
}

/** Each agency a dot where its two values meet. The names of the axes stand above and below. */
export function placeScatter(
  drawn: Int32Array,
  x: ScatterAxis,
  y: ScatterAxis,
  frame: CloudFrame,
): PlacedCloud {
  const { layout, words } = frame;
  const name = placeName(`↑ ${y.values.measure[words.locale]}`, 0, frame);
  const top = name.height + 6;
  const bottom = top + HEIGHT[layout.name];
  const vertical = buildValueAxis(y.values.values, y.values.measure, y.kind, [bottom - 8, top + 8]);
  const left = leftAxisWidth(vertical, layout, words);
  const area = { left, right: layout.width - RIGHT, top, bottom };
  const range = [left + 8, area.right - 8] as const;
  const horizontal = buildValueAxis(x.values.values, x.values.measure, x.kind, range);
  const under = placeName(`→ ${x.values.measure[words.locale]}`, bottom + AXIS_HEIGHT, frame);
  return {
    scene: {
      width: layout.width,
      height: bottom + AXIS_HEIGHT + under.height,
      marks: [
        ...placeLeftAxis(vertical, area, layout, words),
        ...placeBottomAxis(horizontal, area, layout, words),
        ...name.marks,
        ...under.marks,
      ],
    },
    cloud: placeDots(drawn, [x.values, horizontal], [y.values, vertical], frame),
    area,
    x: horizontal,
    y: vertical,
  };
}

type Placed = readonly [RowValues, ValueAxis];

/** What one of two log axes has no place for is left out. */
function placeDots(
  drawn: Int32Array,
  [ofX, horizontal]: Placed,
  [ofY, vertical]: Placed,
  { looks: looksOfRows }: CloudFrame,
): PlacedCloud['cloud'] {
  const x = new Float32Array(drawn.length);
  const y = new Float32Array(drawn.length);
  const rows = new Int32Array(drawn.length);
  const looks = new Uint8Array(drawn.length);
  let count = 0;
  for (let at = 0; at < drawn.length; at += 1) {
    const row = drawn[at] ?? 0;
    const placeX = horizontal.place(ofX.values[row] ?? Number.NaN);
    const placeY = vertical.place(ofY.values[row] ?? Number.NaN);
    if (Number.isNaN(placeX) || Number.isNaN(placeY)) continue;
    x[count] = placeX;
    y[count] = placeY;
    rows[count] = row;
    looks[count] = looksOfRows[row] ?? 0;
    count += 1;
  }
  return { count, x, y, rows, looks, r: dotRadius(drawn.length) };
}

function placeName(text: string, top: number, { layout }: CloudFrame) {
  const { size, width } = layout;
  const leading = size * 1.5;
  const lines = wrapText(text, width, size);
  const marks = lines.map(
    (line, at): Mark => ({
      kind: 'text',
      x: 0,
      y: baselineAt(top + leading * (at + 0.5), size),
      text: line,
      size,
    }),
  );
  return { height: leading * lines.length, marks };
}
