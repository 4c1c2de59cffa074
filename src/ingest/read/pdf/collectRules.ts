import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';
import type { Rule } from './pdfPage.ts';

/** a b c d e f of a PDF matrix (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** A filled box thinner than this is a drawn line; office programs draw borders so. */
const THICKEST = 3;
/** Lines shorter than this are bits of letters or dots of a dotted line. */
const SHORTEST = 2;
/** How far the ends of a straight line may differ across its direction. */
const SLANT = 1;

/** How the library's path buffers mark their segments, each followed by its coordinates. */
const MOVE = 0;
const LINE = 1;
const COORDINATES_OF: readonly number[] = [2, 2, 6, 4, 0];

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * The straight lines that a page's operators draw: strokes, and thin filled boxes. `toPage` turns
 * the page's own units into points. A page of more lines than any table has gives none: it is a
 * drawing, and its text is read by position alone.
 */
export function collectRules(operators: Operators, toPage: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  for (const [at, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[at] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      matrix = saved.pop() ?? toPage;
    } else if (operator === OPS.transform) matrix = multiply(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args[0])) matrix = multiply(matrix, args[0]);
    } else if (operator === OPS.constructPath) rules.push(...rulesOf(args, matrix));
    if (rules.length > LIMITS.pdfStrokes) return [];
  }
  return rules;
}

function rulesOf(args: readonly unknown[], matrix: Matrix): Rule[] {
  const paint = Number(args[0]);
  const path = Array.isArray(args[1]) ? args[1][0] : undefined;
  if (!(path instanceof Float32Array) || path.length > LIMITS.pdfStrokes) return [];
  const subpaths = () => splitPath(path).map((segments) => segments.map(place(matrix)));
  if (STROKES.has(paint)) return subpaths().flat().flatMap(toRule);
  return FILLS.has(paint) ? subpaths().flatMap(boxToRule) : [];
}

/** Straight segments of a path, subpath by subpath. */
function splitPath(path: Float32Array): Segment[][] {
  const subpaths: Segment[][] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 0;
    const count = COORDINATES_OF[kind] ?? 0;
    const [endX, endY] =
      count === 0 ? [startX, startY] : [path[at + count - 1] ?? 0, path[at + count] ?? 0];
    if (kind === MOVE) {
      [startX, startY] = [endX, endY];
      subpaths.push([]);
    } else if (kind === LINE || count === 0) subpaths.at(-1)?.push([x, y, endX, endY]);
    [x, y] = [endX, endY];
    at += 1 + count;
  }
  return subpaths;
}

const place =
  ([a, b, c, d, e, f]: Matrix) =>
  ([x0, y0, x1, y1]: Segment): Segment => [
    a * x0 + c * y0 + e,
    b * x0 + d * y0 + f,
    a * x1 + c * y1 + e,
    b * x1 + d * y1 + f,
  ];

function toRule([x0, y0, x1, y1]: Segment): Rule[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= SLANT && width >= SHORTEST) {
    return [rule('horizontal', (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))];
  }
  if (width <= SLANT && height >= SHORTEST) {
    return [rule('vertical', (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1))];
  }
  return [];
}

function boxToRule(segments: readonly Segment[]): Rule[] {
  const xs = segments.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = segments.flatMap(([, y0, , y1]) => [y0, y1]);
  if (xs.length === 0) return [];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, top - bottom];
  if (height <= THICKEST && width >= Math.max(SHORTEST, height)) {
    return [rule('horizontal', (bottom + top) / 2, left, right)];
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return [rule('vertical', (left + right) / 2, bottom, top)];
  }
  return [];
}

const rule = (direction: Rule['direction'], at: number, from: number, to: number): Rule => ({
  direction,
  at,
  from,
  to,
});

/** The matrix that applies `args` first and then `outer`. */
export function multiply(outer: Matrix, args: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = args.map(Number);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
