import type { PlacedCloud } from '../cloud.ts';
import { DOT_LOOKS } from '../cloud.ts';
import { DOT_CLASSES, dotPath, isForCanvas, ownRadius } from '../drawCloud.ts';
import { paintCloud } from './paintCloud.ts';

/** Dots of a picture that are too many for elements, on a canvas over it. */
export class CloudPicture {
  private readonly canvas = document.createElement('canvas');
  private readonly picture: HTMLElement;
  private placed: PlacedCloud | undefined;
  /** Of the picture, in pixels, when the dots were painted. */
  private width = 0;

  constructor(picture: HTMLElement) {
    this.picture = picture;
    this.canvas.className = 'explore-canvas';
    this.canvas.setAttribute('aria-hidden', 'true');
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
    new ResizeObserver(() => {
      if (picture.querySelector('svg')?.clientWidth !== this.width) this.paint();
    }).observe(picture);
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
    if (!this.placed || !svg || this.canvas.hidden || svg.clientWidth === 0) return;
    const { scene } = this.placed;
    this.width = svg.clientWidth;
    const scale = (this.width / scene.width) * devicePixelRatio;
    this.canvas.width = Math.round(scene.width * scale);
    this.canvas.height = Math.round(Math.ceil(scene.height) * scale);
    const looks = getComputedStyle(this.canvas);
    const colours = DOT_LOOKS.map((look) => looks.getPropertyValue(`--explore-${look}`).trim());
    paintCloud(this.canvas, this.placed.cloud, scale, colours);
  }
}
