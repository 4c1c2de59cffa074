import { escapeXml } from '../drawScene.ts';
import { wrapText } from '../wrapText.ts';

/** A picture that stands alone. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture is made of. */
export interface PictureParts {
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** Where the figures come from, the address, the release. */
  readonly sources: readonly string[];
  /** The picture in sentences. */
  readonly summary: string;
  readonly metadata: string;
  /** The marks, already with their looks, and the size they are drawn in. */
  readonly marks: string;
  readonly width: number;
  readonly height: number;
  readonly looks: PictureLooks;
}

/** Fonts and colours of the page as they are now. */
export interface PictureLooks {
  readonly sans: string;
  readonly serif: string;
  readonly paper: string;
  readonly ink: string;
  readonly secondary: string;
}

const MARGIN = 24;
const TITLE = 20;
const FINE = 13;
const LEADING = 1.5;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly look: string;
}

/** A chart with title, description, notes and source as one SVG that needs nothing from outside. */
export function composePicture(parts: PictureParts): Picture {
  const { looks, width, height } = parts;
  const inside = Math.max(width, 280);
  const title = `font-family="${escapeXml(looks.serif)}" font-weight="600" fill="${looks.ink}"`;
  const fine = `fill="${looks.secondary}"`;
  const lines = (text: string, size: number, look: string): Line[] =>
    wrapText(text, inside, size).map((line) => ({ text: line, size, look }));
  const head = stackLines(
    [...lines(parts.title, TITLE, title), ...lines(parts.description, FINE, fine)],
    MARGIN,
  );
  const top = head.bottom + 14;
  const foot = stackLines(
    [...parts.notes, ...parts.sources].flatMap((text) => lines(text, FINE, fine)),
    top + height + 14,
  );
  const full = { width: inside + 2 * MARGIN, height: Math.ceil(foot.bottom + MARGIN) };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" font-family="${escapeXml(looks.sans)}" font-size="${FINE}" role="img">`,
    `<title>${escapeXml(parts.title)}</title>`,
    `<desc>${escapeXml(parts.summary)}</desc>`,
    `<metadata>${escapeXml(parts.metadata)}</metadata>`,
    `<rect width="${full.width}" height="${full.height}" fill="${looks.paper}"/>`,
    head.svg,
    `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height}" overflow="visible">${parts.marks}</svg>`,
    foot.svg,
    '</svg>',
  ].join('\n');
  return { svg, ...full };
}

function stackLines(lines: readonly Line[], from: number): { svg: string; bottom: number } {
  let bottom = from;
  const drawn = lines.map(({ text, size, look }) => {
    bottom += size * LEADING;
    const y = Math.round((bottom - size * 0.4) * 10) / 10;
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${look}>${escapeXml(text)}</text>`;
  });
  return { svg: drawn.join('\n'), bottom };
}
