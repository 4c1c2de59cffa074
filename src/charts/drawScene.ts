import { escapeXml } from './escapeXml.ts';
import type {
  BandMark,
  CircleMark,
  DotsMark,
  Mark,
  PathMark,
  Point,
  PointMark,
  RectMark,
  Scene,
  TextMark,
} from './mark.ts';
import { pointOutline } from './pointOutline.ts';

const px = (value: number): string => String(Math.round(value * 10) / 10);

const titled = (name: string, attributes: string, title: string | undefined): string =>
  title === undefined
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}><title>${escapeXml(title)}</title></${name}>`;

const drawRect = (mark: RectMark): string =>
  titled(
    'rect',
    ` class="${mark.look}" x="${px(mark.x)}" y="${px(mark.y)}" width="${px(mark.width)}" height="${px(mark.height)}"`,
    mark.title,
  );

const drawCircle = (mark: CircleMark): string => {
  const look = mark.look === undefined ? '' : ` class="${mark.look}"`;
  return titled(
    'circle',
    `${look} cx="${px(mark.x)}" cy="${px(mark.y)}" r="${px(mark.r)}"`,
    mark.title,
  );
};

const formatPoints = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${px(x)},${px(y)}`).join(' ');

const drawPoint = ({ shape, x, y, r, look, title }: PointMark): string => {
  const outline = pointOutline(shape, { x, y }, r);
  const place = outline
    ? ` points="${formatPoints(outline)}"`
    : ` cx="${px(x)}" cy="${px(y)}" r="${px(r)}"`;
  return titled(outline ? 'polygon' : 'circle', ` class="${look}"${place}`, title);
};

const drawPath = (mark: PathMark): string =>
  `<polyline class="${mark.look}" points="${formatPoints(mark.points)}"/>`;

/** There along the upper edge, back along the lower, level at both ends. */
const drawBand = ({ x1, x2, y1, y2, width, look, title }: BandMark): string => {
  const half = width / 2;
  const middle = px((x1 + x2) / 2);
  const edge = (from: number, toX: number, to: number) =>
    `C${middle},${px(from)} ${middle},${px(to)} ${px(toX)},${px(to)}`;
  const there = edge(y1 - half, x2, y2 - half);
  const back = edge(y2 + half, x1, y1 + half);
  const d = `M${px(x1)},${px(y1 - half)}${there}V${px(y2 + half)}${back}Z`;
  return titled('path', ` class="${look}" d="${d}"`, title);
};

const drawText = (mark: TextMark, size: number): string => {
  const look = mark.look === undefined ? '' : ` class="${mark.look}"`;
  const anchor = mark.anchor === undefined ? '' : ` text-anchor="${mark.anchor}"`;
  const weight = mark.bold === true ? ' font-weight="600"' : '';
  const own = mark.size === size ? '' : ` font-size="${px(mark.size)}"`;
  return `<text${look} x="${px(mark.x)}" y="${px(mark.y)}"${anchor}${weight}${own}>${escapeXml(mark.text)}</text>`;
};

const drawDots = ({ look, title, dots }: DotsMark): string => {
  const name = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  return `<g class="${look}">${name}${dots.map(drawCircle).join('')}</g>`;
};

function drawMark(mark: Mark, size: number): string {
  switch (mark.kind) {
    case 'rect':
      return drawRect(mark);
    case 'circle':
      return drawCircle(mark);
    case 'point':
      return drawPoint(mark);
    case 'line':
      return `<line class="${mark.look}" x1="${px(mark.x1)}" y1="${px(mark.y1)}" x2="${px(mark.x2)}" y2="${px(mark.y2)}"/>`;
    case 'path':
      return drawPath(mark);
    case 'band':
      return drawBand(mark);
    case 'text':
      return drawText(mark, size);
    case 'dots':
      return drawDots(mark);
  }
}

/** Marks as elements without the picture around them; `size` is its usual text size. */
export function drawMarks(marks: readonly Mark[], size: number): string {
  return marks.map((mark) => drawMark(mark, size)).join('');
}

export interface DrawOptions {
  /** The text alternative. */
  readonly label: string;
  /** Class of charts.css that shows this width or hides it. */
  readonly look: string;
  /** The picture's usual text size. */
  readonly size: number;
}

/** A placed chart as SVG: no ids, no style attributes, all words escaped. */
export function drawScene(scene: Scene, { label, look, size }: DrawOptions): string {
  const width = px(scene.width);
  const height = px(Math.ceil(scene.height));
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg ${look}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${px(size)}" role="img" aria-label="${escapeXml(label)}">${drawMarks(scene.marks, size)}</svg>`;
}
