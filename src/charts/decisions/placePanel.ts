import { type ScaleLinear, scaleLinear } from 'd3';
import type { Template } from '../../model/template.ts';
import type { Block } from '../block.ts';
import type { Words } from '../chart.ts';
import type { LineMark, Mark, Point, TextMark } from '../mark.ts';
import { type LabelledPoint, placePointLabels } from '../placePointLabels.ts';
import { baselineAt, textWidth } from '../textWidth.ts';

export interface PanelPoint {
  readonly year: number;
  readonly template: Template | undefined;
  readonly value: number;
}

export interface Panel {
  readonly name: string;
  /** Oldest first. */
  readonly points: readonly PanelPoint[];
}

/** What the panels of a picture share. */
export interface PanelFrame {
  readonly width: number;
  readonly plotHeight: number;
  readonly size: number;
  readonly years: readonly number[];
  readonly breaks: readonly number[];
  readonly words: Words;
}

const INSET = 22;
const RADIUS = 3.2;

interface Plot extends PanelFrame {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** One kind's numbers over the years, from zero, in a panel whose top left corner is `at`. */
export function placePanel(panel: Panel, at: Point, frame: PanelFrame): Block {
  const plot = plotOf(panel, at, frame);
  const points = panel.points.map((point) => ({ x: plot.x(point.year), y: plot.y(point.value) }));
  const lines = runsOf(panel.points).map((run) =>
    run.map((point) => ({ x: plot.x(point.year), y: plot.y(point.value) })),
  );
  const rules = breakRules(plot);
  const labels = placePointLabels(labelled(panel, points, plot), {
    lines: [
      ...lines,
      ...rules.map(({ x1, x2, y1, y2 }) => [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ]),
    ],
    size: frame.size,
    room: {
      left: at.x,
      right: at.x + frame.width,
      top: at.y + frame.size * 1.6,
      bottom: plot.bottom,
    },
    radius: RADIUS,
    points,
  });
  return {
    height: plot.bottom - at.y + frame.size * 2.6,
    marks: [
      {
        kind: 'text',
        x: at.x,
        y: baselineAt(at.y + 10, frame.size),
        text: panel.name,
        size: frame.size,
        bold: true,
      },
      ...axis(plot),
      ...rules,
      ...lines.map((line): Mark => ({ kind: 'path', look: 'rule-series', points: line })),
      ...dots(panel, points, frame.words),
      ...labels,
    ],
  };
}

function plotOf(panel: Panel, at: Point, frame: PanelFrame): Plot {
  const top = at.y + frame.size * 3.4;
  const bottom = top + frame.plotHeight;
  const most = Math.max(1, ...panel.points.map(({ value }) => value));
  const years = [Math.min(...frame.years), Math.max(...frame.years)];
  return {
    ...frame,
    left: at.x,
    top,
    bottom,
    x: scaleLinear(years, [at.x + INSET, at.x + frame.width - INSET]),
    y: scaleLinear([0, most], [bottom, top]),
  };
}

/** Neighbouring years of one form: only they are joined. */
function runsOf(points: readonly PanelPoint[]): PanelPoint[][] {
  const runs: PanelPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.year === point.year - 1 && last.template === point.template) run?.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Every point where the years stand far enough apart; else the last, highest, lowest and first. */
function labelled(
  panel: Panel,
  points: readonly Point[],
  { words, size, x }: Plot,
): LabelledPoint[] {
  const values = panel.points.map(({ value }) => value);
  const texts = values.map((value) => words.number(value));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const telling = [
    values.length - 1,
    values.indexOf(Math.max(...values)),
    values.indexOf(Math.min(...values)),
    0,
  ];
  const all = x(1) - x(0) > widest * 0.7 ? [...telling, ...values.keys()] : telling;
  return [...new Set(all)].flatMap((index) => {
    const point = points[index];
    const text = texts[index];
    return point && text !== undefined ? [{ ...point, text }] : [];
  });
}

function dots(panel: Panel, points: readonly Point[], words: Words): Mark[] {
  return points.map(({ x, y }, index) => {
    const point = panel.points[index];
    const title =
      point &&
      words.t('chart.item', { name: String(point.year), value: words.number(point.value) });
    return { kind: 'circle', look: 'mark-count', x, y, r: RADIUS, ...(title && { title }) };
  });
}

/** The zero line and the years that there is room for, the newest always. */
function axis({ left, width, bottom, size, x, years }: Plot): Mark[] {
  const step = textWidth('2000', size) + 10;
  const shown: TextMark[] = [];
  for (const year of years.toSorted((a, b) => b - a)) {
    const last = shown.at(-1);
    if (last && last.x - x(year) < step) continue;
    const y = bottom + size * 1.35;
    shown.push({
      kind: 'text',
      x: x(year),
      y,
      text: String(year),
      size,
      anchor: 'middle',
      look: 'word-secondary',
    });
  }
  return [
    { kind: 'line', look: 'rule-axis', x1: left, y1: bottom, x2: left + width, y2: bottom },
    ...shown,
  ];
}

function breakRules({ breaks, x, top, bottom }: Plot): LineMark[] {
  return breaks.map((year) => ({
    kind: 'line',
    look: 'rule-break',
    x1: x(year),
    x2: x(year),
    y1: top - 4,
    y2: bottom,
  }));
}
