import { type Cloud, DOT_LOOKS } from '../cloud.ts';
import { ownRadius } from '../drawCloud.ts';

const OWN = DOT_LOOKS.indexOf('own');

/**
 * Paints dots pixel by pixel, as squares: they are a few pixels wide, nobody sees the corners, and
 * 41,000 of them take a few milliseconds where as many drawing calls take a hundred. The marked
 * agency is a circle on top. `colours` are CSS colours in the order of DOT_LOOKS.
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
    if (look !== OWN) setSquares(pixels, canvas.width, cloud, look, scale, toPixel(colours[look]));
  }
  context.putImageData(image, 0, 0);
  context.fillStyle = colours[OWN] ?? 'red';
  for (let at = 0; at < cloud.count; at += 1) {
    if (cloud.looks[at] !== OWN) continue;
    context.beginPath();
    const r = ownRadius(cloud) * scale;
    context.arc((cloud.x[at] ?? 0) * scale, (cloud.y[at] ?? 0) * scale, r, 0, 2 * Math.PI);
    context.fill();
  }
}

function setSquares(
  pixels: Uint32Array,
  width: number,
  { count, x, y, looks, r }: Cloud,
  look: number,
  scale: number,
  pixel: number,
): void {
  const side = Math.max(1, Math.round(2 * r * scale));
  for (let at = 0; at < count; at += 1) {
    if (looks[at] !== look) continue;
    const left = Math.max(0, Math.round((x[at] ?? 0) * scale - side / 2));
    const top = Math.max(0, Math.round((y[at] ?? 0) * scale - side / 2));
    const right = Math.min(width, left + side);
    for (let row = top; row < top + side; row += 1) {
      pixels.fill(pixel, row * width + left, row * width + right);
    }
  }
}

/** A CSS colour as the four bytes of a pixel, in this machine's order. */
function toPixel(colour = 'gray'): number {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return 0;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
}
