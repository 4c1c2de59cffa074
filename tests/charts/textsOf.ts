/** The words drawn in a picture, in order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

/** How many circles of a look a picture has. */
export function countDots(svg: string, look: string): number {
  const groups = [...svg.matchAll(new RegExp(`<g class="${look}">(.*?)</g>`, 'g'))];
  return groups.reduce((sum, [, body]) => sum + ((body ?? '').match(/<circle/g)?.length ?? 0), 0);
}

export interface DrawnRect {
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of a picture, in order. */
export function rectsOf(svg: string): DrawnRect[] {
  return [
    ...svg.matchAll(/<rect class="([\w-]+)" x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/g),
  ].map(([, look = '', x, y, width, height]) => ({
    look,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}
