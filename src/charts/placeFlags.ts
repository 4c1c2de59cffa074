import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import type { PlacedSegment } from './placeStackedBar.ts';
import { textWidth } from './textWidth.ts';

export interface Flag {
  /** Where the stem stands. */
  readonly x: number;
  readonly text: string;
  /** Class of the stem. */
  readonly look: string;
}

export interface RaisedFlag extends Flag {
  /** 0 stands right above the bar. */
  readonly level: number;
}

const TEXT_OFFSET = 5;
const BETWEEN = 9;
const MOST_LEVELS = 3;

/**
 * Names above a bar: each on a stem from its segment, as low as it may stand without touching
 * another name or its stem. Undefined where one leaves the picture or they would pile up: then a
 * legend has to do.
 */
export function raiseFlags(flags: readonly Flag[], layout: Layout): RaisedFlag[] | undefined {
  const raised: RaisedFlag[] = [];
  for (const flag of flags.toReversed()) {
    const end = flag.x + TEXT_OFFSET + textWidth(flag.text, layout.size);
    const level = lowestLevel(end, raised);
    if (end > layout.width || level >= MOST_LEVELS) return undefined;
    raised.unshift({ ...flag, level });
  }
  return raised;
}

/** A name may not meet the stems of those to its right that pass its level, nor their names. */
function lowestLevel(end: number, right: readonly RaisedFlag[]): number {
  const inTheWay = right.filter((other) => other.x < end + BETWEEN).map((other) => other.level);
  return Math.max(-1, ...inTheWay) + 1;
}

const lineStep = (layout: Layout): number => layout.size * 1.4;

/** The room that flags need above their bar. */
export function flagsHeight(flags: readonly RaisedFlag[], layout: Layout): number {
  if (flags.length === 0) return 0;
  const levels = Math.max(...flags.map((flag) => flag.level)) + 1;
  return levels * lineStep(layout) + 4;
}

/** Flags on a bar whose top is `barTop`. */
export function placeFlags(flags: readonly RaisedFlag[], barTop: number, layout: Layout): Mark[] {
  return flags.flatMap(({ x, text, look, level }): Mark[] => {
    const bottom = barTop - 2 - level * lineStep(layout);
    const top = bottom - lineStep(layout) + 2;
    return [
      { kind: 'rect', x, y: top, width: 2, height: barTop - 2 - top, look },
      { kind: 'text', x: x + TEXT_OFFSET, y: bottom - 4, text, size: layout.size },
    ];
  });
}

/** A flag for each of a bar's segments. */
export function flagsOf(
  segments: readonly PlacedSegment[],
  textOf: (key: string) => string | undefined,
): Flag[] {
  return segments.flatMap(({ key, mark }) => {
    const text = textOf(key);
    return text === undefined ? [] : [{ x: mark.x, text, look: mark.look }];
  });
}
