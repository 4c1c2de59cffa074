import type { PlacedCloud } from '../cloud.ts';
import { DOT_LOOKS } from '../cloud.ts';
import { DOT_CLASSES, dotPath, isForCanvas, ownRadius } from '../drawCloud.ts';

/** Dots this small are squares: nobody sees the corners, and circles take ten times as long. */
const SQUARE_BELOW = 2;

/** Dots of a picture that are too many for elements, on a canvas over it. */
export class CloudPicture {
  private readonly canvas = document.createElement('canvas');
  private readonly picture: HTMLElement;
  private placed: PlacedCloud | undefined;

  constructor(picture: HTMLElement) {
    this.picture = picture;
    this.canvas.className = 'explore-canvas';
    this.canvas.setAttribute('aria-hidden', 'true');
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
    new ResizeObserver(() => this.paint()).observe(picture);
  }

  /** Shows the dots of a placed cloud over its drawn axes; none for a picture without. */
  show(placed: PlacedCloud | undefined): void {
    this.placed = placed && isForCanvas(placed.cloud) ? placed : undefined;
    this.canvas.hidden = !this.placed;
    if (!this.placed) return;
    if (!this.canvas.isConnected) this.picture.append(this.canvas);
    this.paint();
  }

  /**
   * Puts the dots into the drawn picture as paths, in place of the canvas: what is saved as SVG or
   * PNG then has them.
   */
  turnToPaths(): void {
    const svg = this.picture.querySelector('svg');
    if (!this.placed || !svg || this.canvas.hidden) return;
    const { cloud } = this.placed;
    DOT_LOOKS.forEach((look, at) => {
      const data = dotPath(cloud, at);
      if (data === '') return;
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('class', `${DOT_CLASSES[at]} explore-path`);
      path.setAttribute('d', data);
      path.setAttribute('stroke-linecap', 'round');
      path.setAttribute('stroke-width', String(2 * (look === 'own' ? ownRadius(cloud) : cloud.r)));
      svg.append(path);
    });
    this.canvas.hidden = true;
  }

  private paint(): void {
    const svg = this.picture.querySelector('svg');
    if (!this.placed || !svg || this.canvas.hidden) return;
    const { cloud, scene } = this.placed;
    const { clientWidth: width } = svg;
    const scale = (width / scene.width) * devicePixelRatio;
    this.canvas.width = Math.round(scene.width * scale);
    this.canvas.height = Math.round(Math.ceil(scene.height) * scale);
    const context = this.canvas.getContext('2d');
    if (!context || width === 0) return;
    context.scale(scale, scale);
    const looks = getComputedStyle(this.canvas);
    DOT_LOOKS.forEach((look, at) => {
      context.fillStyle = looks.getPropertyValue(`--explore-${look}`).trim() || 'gray';
      paintDots(context, cloud, at, look === 'own' ? ownRadius(cloud) : cloud.r);
    });
  }
}

function paintDots(
  context: CanvasRenderingContext2D,
  { count, x, y, looks }: PlacedCloud['cloud'],
  look: number,
  r: number,
): void {
  for (let at = 0; at < count; at += 1) {
    if (looks[at] !== look) continue;
    const left = x[at] ?? 0;
    const top = y[at] ?? 0;
    if (r < SQUARE_BELOW) {
      context.fillRect(left - r, top - r, 2 * r, 2 * r);
    } else {
      context.beginPath();
      context.arc(left, top, r, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
