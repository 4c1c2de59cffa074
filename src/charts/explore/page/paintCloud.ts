import { type Cloud, DOT_LOOKS } from '../cloud.ts';
import { ownRadius } from '../drawCloud.ts';
import { stampDots } from './stampDots.ts';

const OWN = DOT_LOOKS.indexOf('own');

/**
 * Paints dots pixel by pixel: 41,000 of them take a few milliseconds where as many drawing calls
 * take a hundred. The marked agency is a circle on top. `colours` are CSS colours in the order of
 * DOT_LOOKS.
 */
export function paintCloud(
  canvas: HTMLCanvasElement,
  cloud: Cloud,
  scale: number,
  colours: readonly string[],
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  for (let look = 0; look < DOT_LOOKS.length; look += 1) {
    if (look === OWN || !cloud.looks.includes(look)) continue;
    stampDots(pixels, canvas.width, cloud, { look, scale, pixel: toPixel(colours[look]) });
  }
  context.putImageData(image, 0, 0);
  context.fillStyle = colours[OWN] ?? 'red';
  for (let at = cloud.looks.indexOf(OWN); at >= 0; at = cloud.looks.indexOf(OWN, at + 1)) {
    context.beginPath();
    const r = ownRadius(cloud) * scale;
    context.arc((cloud.x[at] ?? 0) * scale, (cloud.y[at] ?? 0) * scale, r, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A CSS colour as the four bytes of a pixel, in this machine's order. */
function toPixel(colour = 'gray'): number {
  swatch ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!swatch) return 0;
  swatch.fillStyle = colour;
  swatch.fillRect(0, 0, 1, 1);
  return new Uint32Array(swatch.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
}

let swatch: CanvasRenderingContext2D | null = null;
