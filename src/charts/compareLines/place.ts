import type { ScaleLinear } from 'd3';
import type { Words } from '../chart.ts';
import { formatTip } from '../compare/formatValue.ts';
import { lookOf } from '../compare/looks.ts';
import {
  BEFORE_LABEL,
  type EndLabel,
  heightOfLabels,
  placeEndLabels,
} from '../compare/placeEndLabels.ts';
import { type NamePlan, placeNameList, planNames } from '../compare/planNames.ts';
import { scaleYears } from '../compare/scaleYears.ts';
import {
  breaksIn,
  type ComparedAgency,
  type ComparedYear,
  type Comparison,
  drawnValue,
  drawnValues,
  runsOf,
} from '../compare/series.ts';
import { placeValueAxis, placeYearAxis, scaleValues } from '../compare/valueScale.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Point, Scene } from '../mark.ts';
import { textWidth } from '../textWidth.ts';

const PLOT_HEIGHT = { wide: 300, narrow: 240 };
const LABEL_SHARE = 0.3;
const TOP = 12;
const RADIUS = 3.4;

/** Lines over the years, from zero, each named at its end. */
export function placeLines(comparison: Comparison, layout: Layout, words: Words): Scene {
  const agencies = comparison.agencies.filter(({ years }) =>
    years.some((year) => drawnValue(year) !== undefined),
  );
  const plan = planNames(agencies, layout.width * LABEL_SHARE, layout);
  const plot = plotOf(comparison, agencies, plan, layout, words);
  const ends = agencies.map(
    (agency): EndLabel => ({
      lines: plan.labels.get(agency) ?? [],
      end: lastPoint(agency, plot),
      look: lookOf(agency.at),
      isLed: agency.years.at(-1) === lastOf(agency),
    }),
  );
  const bottom = plot.bottom + layout.size * 2;
  const list = plan.isLettered ? placeNameList(agencies, bottom + 4, layout) : undefined;
  return {
    width: layout.width,
    height: bottom + (list ? list.height + 4 : 0),
    marks: [
      ...placeValueAxis(plot.scale, { left: plot.left, right: plot.right, size: layout.size }),
      ...placeYearAxis(comparison.years, plot.x, {
        y: plot.bottom + layout.size * 1.5,
        size: layout.size,
      }),
      ...placeBreaks(comparison, plot),
      ...agencies.flatMap((agency) => placeLine(agency, plot)),
      ...agencies.flatMap((agency) => placeDots(agency, comparison, plot, words)),
      ...placeEndLabels(ends, {
        layout,
        x: plot.right + BEFORE_LABEL,
        side: 'right',
        top: 0,
        bottom: plot.bottom + layout.size,
      }),
      ...(list?.marks ?? []),
    ],
  };
}

interface LinePlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly scale: ReturnType<typeof scaleValues>;
}

function plotOf(
  comparison: Comparison,
  agencies: readonly ComparedAgency[],
  plan: NamePlan,
  layout: Layout,
  words: Words,
): LinePlot {
  const { years, shown } = comparison;
  const { size, width, name } = layout;
  const labels = heightOfLabels(
    agencies.map((agency) => plan.labels.get(agency) ?? []),
    layout,
  );
  const bottom = Math.max(TOP + PLOT_HEIGHT[name], labels - size);
  const scale = scaleValues(drawnValues(comparison), [bottom, TOP], {
    unit: shown.unit,
    words,
    size,
  });
  const left = scale.width + 8;
  const right = width - plan.width - BEFORE_LABEL;
  const half = textWidth('2000', size) / 2;
  return {
    left,
    right,
    top: TOP,
    bottom,
    scale,
    x: scaleYears(years, left + half, right - RADIUS),
  };
}

const pointAt = (year: ComparedYear, { x, scale }: LinePlot): Point => ({
  x: x(year.year),
  y: scale.y(drawnValue(year) ?? 0),
});

const lastOf = ({ years }: ComparedAgency): ComparedYear | undefined =>
  years.findLast((year) => drawnValue(year) !== undefined);

function lastPoint(agency: ComparedAgency, plot: LinePlot): Point {
  const last = lastOf(agency);
  return last ? pointAt(last, plot) : { x: plot.right, y: plot.bottom };
}

function placeLine({ years, at }: ComparedAgency, plot: LinePlot): Mark[] {
  return runsOf(years)
    .filter((run) => run.length > 1)
    .map((run) => ({
      kind: 'path',
      look: lookOf(at).line,
      points: run.map((year) => pointAt(year, plot)),
    }));
}

function placeDots(
  { years, at, name }: ComparedAgency,
  { shown }: Comparison,
  plot: LinePlot,
  words: Words,
): Mark[] {
  const look = lookOf(at);
  return years.flatMap((year): Mark[] => {
    const { value } = year;
    if (drawnValue(year) === undefined || value.state !== 'number') return [];
    return [
      {
        kind: 'point',
        shape: look.shape,
        ...pointAt(year, plot),
        r: RADIUS,
        look: value.small ? look.open : look.dot,
        title: formatTip(name, year, shown, words),
      },
    ];
  });
}

function placeBreaks(comparison: Comparison, { x, top, bottom }: LinePlot): Mark[] {
  return breaksIn(comparison).map((year) => ({
    kind: 'line',
    look: 'rule-break',
    x1: x(year + 0.5),
    x2: x(year + 0.5),
    y1: top - 6,
    y2: bottom,
  }));
}
