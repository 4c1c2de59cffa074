import type { PlacedCloud } from '../cloud.ts';
import { countUnder } from '../countUnder.ts';
import type { Picked } from '../exploreState.ts';
import { pickBetween } from '../pickBetween.ts';

/** What the pointer and the keys do on a cloud of dots. */
export interface CloudEvents {
  /** What is said of a row beside its dot, which lies over or under `others`. */
  readonly tell: (row: number, others: number) => string;
  /** A row is looked at: its name may be fetched, and `tell` asked again. */
  readonly look: (row: number, again: () => void) => void;
  readonly pick: (picked: Picked) => void;
  /** A dot was clicked, or Enter pressed on it. */
  readonly choose: (row: number) => void;
}

/** How far from a dot a pointer may be and still mean it, in pixels. */
const NEAR_MOUSE = 8;
const NEAR_TOUCH = 24;
/** Less than this is a click. */
const LEAST_DRAG = 6;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 100,
  PageDown: -100,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Tells the dot under the pointer, steps from dot to dot by key, and picks by dragging. */
export class CloudPointer {
  private readonly picture: HTMLElement;
  private readonly events: CloudEvents;
  private readonly tip = document.createElement('div');
  private readonly brush = document.createElement('div');
  private placed: PlacedCloud | undefined;
  /** Dots by value, made when keys are first used. */
  private order: Int32Array | undefined;
  private at = -1;
  private start: { readonly x: number; readonly y: number } | undefined;

  constructor(picture: HTMLElement, events: CloudEvents) {
    this.picture = picture;
    this.events = events;
    this.tip.className = 'chart-tip explore-tip';
    this.tip.setAttribute('role', 'status');
    this.brush.className = 'explore-brush';
    picture.addEventListener('pointermove', (event) => this.onMove(event));
    picture.addEventListener('pointerdown', (event) => this.onDown(event));
    picture.addEventListener('pointerup', (event) => this.onUp(event));
    picture.addEventListener('pointercancel', () => this.endDrag());
    picture.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.point(-1);
    });
    picture.addEventListener('keydown', (event) => this.onKey(event));
    picture.addEventListener('blur', () => this.point(-1));
  }

  /** The cloud that is seen now; none for a picture without dots. */
  show(placed: PlacedCloud | undefined): void {
    this.placed = placed;
    this.order = undefined;
    this.at = -1;
    this.tip.remove();
    this.endDrag();
    this.picture.classList.toggle('explore-brushed', placed !== undefined);
  }

  /** Tells of the dot of a row, as if it were pointed at. */
  tellOf(row: number): void {
    this.point(this.placed?.cloud.rows.indexOf(row) ?? -1);
  }

  private onMove(event: PointerEvent): void {
    if (!this.placed) return;
    if (this.start) this.drawBrush(event);
    else this.point(this.nearest(event));
  }

  private onDown(event: PointerEvent): void {
    if (!this.placed || event.button !== 0) return;
    this.start = this.toPicture(event);
    if (event.pointerType !== 'mouse') this.point(this.nearest(event));
  }

  private onUp(event: PointerEvent): void {
    const { placed, start } = this;
    this.endDrag();
    if (!placed || !start) return;
    const end = this.toPicture(event);
    if (Math.hypot(end.x - start.x, end.y - start.y) >= LEAST_DRAG) {
      this.events.pick(pickBetween(placed, start, end));
      return;
    }
    const dot = this.nearest(event);
    if (dot >= 0) this.events.choose(placed.cloud.rows[dot] ?? 0);
  }

  private endDrag(): void {
    this.start = undefined;
    this.brush.remove();
  }

  /** A pointer's place in units of the picture. */
  private toPicture({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const box = this.picture.querySelector('svg')?.getBoundingClientRect();
    const scale = this.scale();
    return { x: (clientX - (box?.left ?? 0)) / scale, y: (clientY - (box?.top ?? 0)) / scale };
  }

  /** Pixels for one unit of the picture. */
  private scale(): number {
    const width = this.picture.querySelector('svg')?.getBoundingClientRect().width ?? 1;
    return width / (this.placed?.scene.width ?? width);
  }

  private drawBrush(event: PointerEvent): void {
    const { placed, start } = this;
    if (!placed || !start) return;
    const end = this.toPicture(event);
    if (Math.abs(end.x - start.x) < LEAST_DRAG) return;
    this.picture.setPointerCapture(event.pointerId);
    this.point(-1);
    const { area } = placed;
    const [top, bottom] = placed.y
      ? [Math.min(start.y, end.y), Math.max(start.y, end.y)]
      : [area.top, area.bottom];
    const scale = this.scale();
    const { style } = this.brush;
    style.left = `${Math.min(start.x, end.x) * scale}px`;
    style.width = `${Math.abs(end.x - start.x) * scale}px`;
    style.top = `${top * scale}px`;
    style.height = `${(bottom - top) * scale}px`;
    this.picture.append(this.brush);
  }

  private nearest(event: PointerEvent): number {
    if (!this.placed) return -1;
    const { x, y } = this.toPicture(event);
    const near = (event.pointerType === 'mouse' ? NEAR_MOUSE : NEAR_TOUCH) / this.scale();
    return nearestDot(this.placed.cloud, x, y, near);
  }

  private onKey(event: KeyboardEvent): void {
    const { placed } = this;
    if (!placed || placed.cloud.count === 0) return;
    if (event.key === 'Escape') this.point(-1);
    if (event.key === 'Enter' && this.at >= 0) this.events.choose(placed.cloud.rows[this.at] ?? 0);
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.order ??= orderDots(placed.cloud);
    const last = this.order.length - 1;
    const now = this.at < 0 ? (step > 0 ? -1 : last + 1) : this.order.indexOf(this.at);
    this.point(this.order[Math.min(last, Math.max(0, now + step))] ?? -1);
  }

  private point(dot: number): void {
    this.at = dot;
    const { placed } = this;
    if (!placed || dot < 0) {
      this.tip.remove();
      return;
    }
    const row = placed.cloud.rows[dot] ?? 0;
    const others = countUnder(placed.cloud, dot);
    const tell = () => {
      if (this.at !== dot || this.placed !== placed) return;
      this.setTip(placed, dot, this.events.tell(row, others));
    };
    tell();
    this.events.look(row, tell);
  }

  private setTip({ cloud }: PlacedCloud, dot: number, said: string): void {
    const scale = this.scale();
    if (!this.tip.isConnected) this.picture.append(this.tip);
    this.tip.textContent = said;
    const x = (cloud.x[dot] ?? 0) * scale;
    const y = (cloud.y[dot] ?? 0) * scale;
    const { offsetWidth, offsetHeight } = this.tip;
    const left = Math.min(x - offsetWidth / 2, this.picture.clientWidth - offsetWidth);
    const above = y - offsetHeight - 10;
    this.tip.style.left = `${Math.max(0, left)}px`;
    this.tip.style.top = `${above < 0 ? y + 12 : above}px`;
  }
}

function nearestDot({ count, x, y }: PlacedCloud['cloud'], atX: number, atY: number, near: number) {
  let found = -1;
  let least = near * near;
  for (let dot = 0; dot < count; dot += 1) {
    const across = (x[dot] ?? 0) - atX;
    const down = (y[dot] ?? 0) - atY;
    const distance = across * across + down * down;
    if (distance >= least) continue;
    least = distance;
    found = dot;
  }
  return found;
}

/** Dots from left to right. */
function orderDots({ count, x }: PlacedCloud['cloud']): Int32Array {
  const dots = Int32Array.from({ length: count }, (_, at) => at);
  return dots.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
}
