import { wrapText } from '../wrapText.ts';
import type { ChartFrame } from './ChartFrame.ts';
import { createSvgElement } from './createElement.ts';
import { describeChart } from './describeChart.ts';
import { inlineLooks } from './inlineLooks.ts';

/** A picture that stands alone. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
/** Between the chart and the words above and below it. */
const GAP = 14;
const TITLE = 20;
const FINE = 13;
const LEADING = 1.5;
/** A narrower chart has its words beside it. */
const LEAST_WIDTH = 280;

/** A line of words with its size and its look. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly look: Readonly<Record<string, string>>;
}

/**
 * The chart as it looks on the page with title, description, notes and source, as one SVG that needs
 * nothing from outside; the wide one where there are two. The chart stays where it is: the picture
 * begins above it and to its left.
 */
export function exportPicture(frame: ChartFrame): Picture {
  const chart = chartOf(frame);
  const { title, description, notes, gbt, summary, metadata } = describeChart(frame);
  const source = frame.find('.chart-source').textContent ?? '';
  const { sans, paper, heading, fine } = looksOf(frame);
  const inside = Math.max(chart.viewBox.baseVal.width, LEAST_WIDTH);
  const linesOf = (text: string, size: number, look: Line['look']): Line[] =>
    wrapText(text, inside, size).map((line) => ({ text: line, size, look }));
  const head = [...linesOf(title, TITLE, heading), ...linesOf(description, FINE, fine)];
  const foot = [...notes, source, gbt].flatMap((text) => linesOf(text, FINE, fine));
  const top = -GAP - heightOf(head);
  const under = chart.viewBox.baseVal.height + GAP;
  const width = inside + 2 * MARGIN;
  const height = Math.ceil(under + heightOf(foot) - top + 2 * MARGIN);
  const [x, y] = [-MARGIN, top - MARGIN];
  const picture = createSvgElement(
    'svg',
    {
      width,
      height,
      viewBox: `${x} ${y} ${width} ${height}`,
      'font-family': sans,
      'font-size': chart.getAttribute('font-size') ?? FINE,
      role: 'img',
    },
    createSvgElement('title', {}, title),
    createSvgElement('desc', {}, summary),
    createSvgElement('metadata', {}, metadata),
    createSvgElement('rect', { x, y, width, height, fill: paper }),
    ...drawLines(head, top),
    ...inlineLooks(chart).childNodes,
    ...drawLines(foot, under),
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

function chartOf(frame: ChartFrame): SVGSVGElement {
  const svg =
    frame.querySelector('.chart-picture svg.chart-wide') ??
    frame.querySelector('.chart-picture svg');
  if (svg instanceof SVGSVGElement) return svg;
  throw new Error(frame.querySelector('.chart-empty')?.textContent ?? frame.name);
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** Lines below each other from a height on. */
function drawLines(lines: readonly Line[], from: number): Element[] {
  let bottom = from;
  return lines.map(({ text, size, look }) => {
    bottom += size * LEADING;
    const y = Math.round((bottom - size * 0.4) * 10) / 10;
    return createSvgElement('text', { x: 0, y, 'font-size': size, ...look }, text);
  });
}

/** Fonts and colours of the page as they are now. */
function looksOf(frame: ChartFrame) {
  const page = getComputedStyle(document.body);
  const title = getComputedStyle(frame.find('.chart-title'));
  const description = getComputedStyle(frame.find('.chart-description'));
  return {
    sans: page.fontFamily,
    paper: page.backgroundColor,
    heading: { 'font-family': title.fontFamily, 'font-weight': '600', fill: title.color },
    fine: { fill: description.color },
  };
}
