import { type Block, type BlockAt, stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import { formatState, formatTip } from '../compare/formatValue.ts';
import { lineStep } from '../compare/planNames.ts';
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
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapName } from '../wrapName.ts';
import { wrapText } from '../wrapText.ts';

const BETWEEN = { wide: 28, narrow: 18 };
const PLOT_HEIGHT = 84;
const RADIUS = 2.8;
/** Panels share a scale unless one agency is this many times above another. */
const FAR_APART = 5;

/** A small picture of its own for each agency, side by side. */
export function placeMultiples(comparison: Comparison, layout: Layout, words: Words): Scene {
  const abreast = Math.min(layout.name === 'wide' ? 3 : 2, Math.max(2, comparison.agencies.length));
  const between = BETWEEN[layout.name];
  const width = (layout.width - between * (abreast - 1)) / abreast;
  const frame: PanelFrame = { comparison, layout, words, width, values: sharedValues(comparison) };
  const { agencies } = comparison;
  const rows = Array.from({ length: Math.ceil(agencies.length / abreast) }, (_, row) =>
    agencies.slice(row * abreast, (row + 1) * abreast),
  );
  const block = stackBlocks(
    rows.map(
      (row): BlockAt =>
        (top) =>
          placeRow(row, top, between, frame),
    ),
  );
  return { width: layout.width, height: block.height, marks: block.marks };
}

interface PanelFrame {
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly words: Words;
  readonly width: number;
  /** All values, where all panels share one scale. */
  readonly values: readonly number[] | undefined;
}

/** Whether every panel has its own scale. */
export function hasOwnScales(comparison: Comparison): boolean {
  return sharedValues(comparison) === undefined;
}

function sharedValues(comparison: Comparison): readonly number[] | undefined {
  const most = comparison.agencies.flatMap(({ years }) => {
    const values = years.flatMap((year) => drawnValue(year) ?? []);
    return values.some((value) => value > 0) ? [Math.max(...values)] : [];
  });
  const isFar = Math.max(...most) > FAR_APART * Math.min(...most);
  return most.length > 1 && isFar ? undefined : drawnValues(comparison);
}

function placeRow(
  agencies: readonly ComparedAgency[],
  top: number,
  between: number,
  frame: PanelFrame,
): Block {
  const { width, layout } = frame;
  const titles = agencies.map(({ name }) => wrapName(name, width / 1.12, layout.size));
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * lineStep(layout);
  const plotTop = top + titleHeight + layout.size;
  const marks = agencies.flatMap((agency, column): Mark[] => {
    const x = column * (width + between);
    const lines = (titles[column] ?? []).map(
      (text, line): Mark => ({
        kind: 'text',
        x,
        y: baselineAt(top + (line + 0.5) * lineStep(layout), layout.size),
        text,
        size: layout.size,
        bold: true,
      }),
    );
    return [...lines, ...placePanel(agency, { x, y: plotTop }, frame)];
  });
  return { height: plotTop - top + PLOT_HEIGHT + layout.size * 3, marks };
}

function placePanel(agency: ComparedAgency, at: Point, frame: PanelFrame): Mark[] {
  const own = agency.years.flatMap((year) => drawnValue(year) ?? []);
  return own.length === 0 ? placeAbsence(agency, at, frame) : placePlot(agency, own, at, frame);
}

/** Where there is nothing to draw: why. */
function placeAbsence(
  { years }: ComparedAgency,
  at: Point,
  { layout, words, width }: PanelFrame,
): Mark[] {
  const states = new Set(
    years.flatMap(({ value }) =>
      value.state === 'number' ? [] : [formatState(value.state, words)],
    ),
  );
  const text = [...states].join(words.t('compare.join'));
  return wrapText(text, width, layout.size).map((line, index) => ({
    kind: 'text',
    x: at.x,
    y: baselineAt(at.y + index * lineStep(layout), layout.size),
    text: line,
    size: layout.size,
    look: 'word-secondary',
  }));
}

function placePlot(
  agency: ComparedAgency,
  own: readonly number[],
  at: Point,
  { comparison, layout, words, width, values }: PanelFrame,
): Mark[] {
  const { size } = layout;
  const bottom = at.y + PLOT_HEIGHT;
  const scale = scaleValues(values ?? own, [bottom, at.y], {
    unit: comparison.shown.unit,
    words,
    size,
    count: 2,
  });
  const left = at.x + scale.width + 8;
  const right = at.x + width;
  const half = textWidth('2000', size) / 2;
  const x = scaleYears(comparison.years, left + half, right - half);
  const pointOf = (year: ComparedYear): Point => ({
    x: x(year.year),
    y: scale.y(drawnValue(year) ?? 0),
  });
  const lines = runsOf(agency.years).filter((run) => run.length > 1);
  return [
    ...placeValueAxis(scale, { left, right, size }),
    ...placeYearAxis(comparison.years, x, { y: bottom + size * 1.4, size }),
    ...breaksIn(comparison).map(
      (year): Mark => ({
        kind: 'line',
        look: 'rule-break',
        x1: x(year + 0.5),
        x2: x(year + 0.5),
        y1: at.y - 4,
        y2: bottom,
      }),
    ),
    ...lines.map((run): Mark => ({ kind: 'path', look: 'rule-series', points: run.map(pointOf) })),
    ...agency.years.flatMap((year): Mark[] => {
      const { value } = year;
      if (drawnValue(year) === undefined || value.state !== 'number') return [];
      const look = value.small ? 'mark-hollow' : 'mark-count';
      const title = formatTip(agency.name, year, comparison.shown, words);
      return [{ kind: 'circle', ...pointOf(year), r: RADIUS, look, title }];
    }),
  ];
}
