import { type ScaleLinear, scaleLinear } from 'd3';
import type { Words } from '../chart.ts';
import { formatTip } from '../compare/formatValue.ts';
import { lookOf } from '../compare/looks.ts';
import {
  BEFORE_LABEL,
  type EndLabel,
  heightOfLabels,
  placeEndLabels,
} from '../compare/placeEndLabels.ts';
import { placeNameList, planNames } from '../compare/planNames.ts';
import { type ComparedYear, type Comparison, drawnValue } from '../compare/series.ts';
import { scaleValues } from '../compare/valueScale.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Point, Scene } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { labelLines, nameRoom } from './labels.ts';
import { isOneForm, type Slope, slopesOf } from './series.ts';

interface SlopePlot {
  readonly x: readonly [number, number];
  readonly y: ScaleLinear<number, number>;
  readonly top: number;
  readonly bottom: number;
}

const PLOT_HEIGHT = { wide: 320, narrow: 260 };
const RADIUS = 3.4;
/** Half of the gap that a change of the form leaves in a line. */
const HALF_GAP = 9;

/** Two years as two rules, and a line from each agency's value in the one to that in the other. */
export function placeSlope(comparison: Comparison, layout: Layout, words: Words): Scene {
  const slopes = slopesOf(comparison);
  const agencies = slopes.map(({ agency }) => agency);
  const plan = planNames(agencies, nameRoom(slopes, comparison, layout, words), layout);
  const labels = ([0, 1] as const).map((side) =>
    slopes.flatMap(({ agency, ends }) => {
      const end = ends[side];
      if (!end) return [];
      const name = plan.labels.get(agency) ?? [];
      const isNamed = side === 1 || plan.isLettered || ends[1] === undefined;
      const lines = labelLines(end, isNamed ? name : [], comparison, words);
      return [{ end, lines, look: lookOf(agency.at) }];
    }),
  );
  const plot = plotOf(comparison, labels, layout, words);
  const bottom = plot.bottom + layout.size;
  const list = plan.isLettered ? placeNameList(agencies, bottom + 8, layout) : undefined;
  return {
    width: layout.width,
    height: bottom + (list ? list.height + 8 : 0),
    marks: [
      ...placeRules(comparison, slopes, plot, layout),
      ...slopes.flatMap((slope) => placeSlopeLine(slope, plot)),
      ...slopes.flatMap((slope) => placeEnds(slope, comparison, plot, words)),
      ...labels.flatMap((some, side) =>
        placeEndLabels(
          some.map(
            ({ end, lines, look }): EndLabel => ({
              lines,
              look,
              isLed: true,
              end: pointOf(end, side === 0 ? 0 : 1, plot),
            }),
          ),
          {
            layout,
            x: side === 0 ? plot.x[0] - BEFORE_LABEL : plot.x[1] + BEFORE_LABEL,
            side: side === 0 ? 'left' : 'right',
            top: layout.size * 1.8,
            bottom: bottom,
          },
        ),
      ),
      ...(list?.marks ?? []),
    ],
  };
}

function plotOf(
  { agencies, shown, years }: Comparison,
  labels: readonly (readonly { readonly lines: readonly string[] }[])[],
  layout: Layout,
  words: Words,
): SlopePlot {
  const { size, width, name } = layout;
  const [left = 0, right = 0] = labels.map((some) =>
    Math.max(
      textWidth('2000', size) / 2,
      ...some.flatMap(({ lines }) => lines.map((line) => textWidth(line, size))),
    ),
  );
  const heights = labels.map((some) =>
    heightOfLabels(
      some.map(({ lines }) => lines),
      layout,
    ),
  );
  const top = size * 2.6;
  const bottom = Math.max(top + PLOT_HEIGHT[name], ...heights.map((height) => height + size * 1.8));
  const values = agencies.flatMap((agency) =>
    [agency.years[0], agency.years.at(-1)].flatMap((year) => (year && drawnValue(year)) ?? []),
  );
  const { y } = scaleValues(years.length > 0 ? values : [], [bottom, top], {
    unit: shown.unit,
    words,
    size,
  });
  return {
    x: [left + BEFORE_LABEL, width - right - BEFORE_LABEL],
    y,
    top,
    bottom,
  };
}

const pointOf = (year: ComparedYear, side: 0 | 1, { x, y }: SlopePlot): Point => ({
  x: x[side],
  y: y(drawnValue(year) ?? 0),
});

function placeRules(
  { years }: Comparison,
  slopes: readonly Slope[],
  { x, y, top, bottom }: SlopePlot,
  { size }: Layout,
): Mark[] {
  const [left, right] = x;
  const middle = (left + right) / 2;
  const rule = (at: number, look: string): Mark => ({
    kind: 'line',
    look,
    x1: at,
    x2: at,
    y1: top - 4,
    y2: bottom,
  });
  const isBroken = slopes.some((slope) => slope.ends[0] && slope.ends[1] && !isOneForm(slope));
  return [
    { kind: 'line', look: 'rule-line', x1: left, x2: right, y1: y(0), y2: y(0) },
    rule(left, 'rule-axis'),
    rule(right, 'rule-axis'),
    ...(isBroken ? [rule(middle, 'rule-break')] : []),
    ...[years[0], years.at(-1)].map(
      (year, side): Mark => ({
        kind: 'text',
        x: x[side === 0 ? 0 : 1],
        y: baselineAt(size * 0.8, size),
        text: String(year),
        size,
        anchor: 'middle',
        bold: true,
      }),
    ),
  ];
}

function placeSlopeLine(slope: Slope, plot: SlopePlot): Mark[] {
  const [first, last] = slope.ends;
  if (!first || !last) return [];
  const look = lookOf(slope.agency.at).line;
  const from = pointOf(first, 0, plot);
  const to = pointOf(last, 1, plot);
  if (isOneForm(slope)) return [{ kind: 'path', look, points: [from, to] }];
  const along = scaleLinear([from.x, to.x], [from.y, to.y]);
  const middle = (from.x + to.x) / 2;
  const at = (x: number): Point => ({ x, y: along(x) });
  return [
    { kind: 'path', look, points: [from, at(middle - HALF_GAP)] },
    { kind: 'path', look, points: [at(middle + HALF_GAP), to] },
  ];
}

function placeEnds(
  { agency, ends }: Slope,
  { shown }: Comparison,
  plot: SlopePlot,
  words: Words,
): Mark[] {
  const look = lookOf(agency.at);
  return ends.flatMap((year, side): Mark[] => {
    if (!year) return [];
    const isSmall = year.value.state === 'number' && year.value.small;
    return [
      {
        kind: 'point',
        shape: look.shape,
        ...pointOf(year, side === 0 ? 0 : 1, plot),
        r: RADIUS,
        look: isSmall ? look.open : look.dot,
        title: formatTip(agency.name, year, shown, words),
      },
    ];
  });
}
