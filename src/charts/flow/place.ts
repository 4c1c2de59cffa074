import { APPLICANTS } from '../../model/sumGroups.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene, TextMark } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapEvenly } from '../wrapName.ts';
import { formatApplicant, formatBand, formatEnd } from './format.ts';
import { layoutSankey, type PlacedNode } from './layoutSankey.ts';
import { bandLook, endLook } from './looks.ts';
import { cellsOf, cellsTo, drawnSum, type FlowSeries, flowTotal } from './series.ts';

/** How high all requests together stand at most, and a single one where they are few. */
const MOST_HEIGHT = 240;
const REQUEST_HEIGHT = 14;

/** What is not 0 stays visible. */
const THINNEST = 1;

const NODE = 8;
const LABEL_GAP = 6;

/** How wide a line of a label may be, at the left and at the right. */
const LABEL_WIDTH = { wide: [190, 170], narrow: [112, 104] } as const;

interface Node {
  readonly side: 'left' | 'right';
  readonly look: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Applicants at the left, ends at the right, between them bands as wide as their requests. */
export function placeFlow(series: FlowSeries, layout: Layout, words: Words): Scene {
  const applicants = APPLICANTS.filter((each) => drawnSum(cellsOf(series.cells, each)) > 0);
  const ends = series.ends.filter((each) => drawnSum(cellsTo(series.cells, each)) > 0);
  const cells = series.cells.filter(({ cell }) => lengthOf(cell) > 0);
  const nodes = [
    ...applicants.map((each) => {
      const sum = drawnSum(cellsOf(series.cells, each));
      return nodeOf('left', 'mark-count', formatApplicant(each, words), sum, layout, words);
    }),
    ...ends.map((each) => {
      const sum = drawnSum(cellsTo(series.cells, each));
      return nodeOf('right', endLook(each), formatEnd(each, words), sum, layout, words);
    }),
  ];
  const frame = frameOf(nodes, flowTotal(series), layout);
  const links = cells.map(({ applicant, to, cell }) => ({
    source: applicants.indexOf(applicant),
    target: applicants.length + ends.indexOf(to),
    value: lengthOf(cell),
  }));
  const placed = layoutSankey(nodes.length, links, frame);
  const bands = placed.links.map(({ from, to, width }, at): Mark[] => {
    const cell = cells[at];
    if (!cell) return [];
    return [
      {
        kind: 'band',
        x1: frame.left + NODE,
        x2: frame.right - NODE,
        y1: from,
        y2: to,
        width: Math.max(THINNEST, width),
        look: bandLook(cell.to),
        title: formatBand(cell, lengthOf(cell.cell), words),
      },
    ];
  });
  const blocks = nodes.flatMap((node, at) => placeNode(node, placed.nodes[at], layout));
  return {
    width: layout.width,
    height: frame.bottom + frame.margin,
    marks: [...bands.flat(), ...blocks],
  };
}

function nodeOf(
  side: Node['side'],
  look: string,
  name: string,
  sum: number,
  layout: Layout,
  words: Words,
): Node {
  const title = words.t('chart.item', { name, value: words.number(sum) });
  const width = LABEL_WIDTH[layout.name][side === 'left' ? 0 : 1];
  return { side, look, title, lines: wrapEvenly(title, width, layout.size) };
}

const lineStep = ({ size }: Layout): number => size * 1.3;

/** The room between the labels, and room enough between nodes that labels never meet. */
function frameOf(nodes: readonly Node[], total: number, layout: Layout) {
  const widest = (side: Node['side']): number =>
    Math.max(
      ...nodes
        .filter((node) => node.side === side)
        .flatMap(({ lines }) => lines.map((line) => textWidth(line, layout.size))),
    );
  const most = Math.max(...nodes.map(({ lines }) => lines.length));
  const padding = most * lineStep(layout) + 4;
  const rows = Math.max(
    nodes.filter(({ side }) => side === 'left').length,
    nodes.filter(({ side }) => side === 'right').length,
  );
  const margin = padding / 2;
  const height = Math.min(MOST_HEIGHT, total * REQUEST_HEIGHT);
  return {
    left: widest('left') + LABEL_GAP,
    right: layout.width - widest('right') - LABEL_GAP,
    top: margin,
    bottom: margin + height + (rows - 1) * padding,
    margin,
    padding,
    nodeWidth: NODE,
  };
}

function placeNode(node: Node, placed: PlacedNode | undefined, layout: Layout): Mark[] {
  if (!placed) return [];
  const { x, top, bottom } = placed;
  const { look, side, title } = node;
  const height = Math.max(THINNEST, bottom - top);
  return [
    { kind: 'rect', x, y: top, width: NODE, height, look, title },
    ...placeLabel(node, side === 'left' ? x - LABEL_GAP : x + NODE + LABEL_GAP, placed, layout),
  ];
}

function placeLabel(
  { lines, side }: Node,
  x: number,
  { top, bottom }: PlacedNode,
  layout: Layout,
): TextMark[] {
  const first = (top + bottom) / 2 - ((lines.length - 1) / 2) * lineStep(layout);
  return lines.map((text, at) => ({
    kind: 'text',
    x,
    y: baselineAt(first + at * lineStep(layout), layout.size),
    text,
    size: layout.size,
    ...(side === 'left' && { anchor: 'end' as const }),
  }));
}
