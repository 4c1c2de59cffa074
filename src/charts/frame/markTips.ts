import type { ChartFrame } from './ChartFrame.ts';
import { createElement } from './createElement.ts';

/** How far from a mark a pointer may be and still mean it, in pixels. */
const NEAR_MOUSE = 6;
const NEAR_TOUCH = 24;

/** Which mark of how many comes next; -1 is none yet. */
type Step = (now: number, count: number) => number;

const onwards: Step = (now, count) => (now + 1) % count;
const back: Step = (now, count) => (now > 0 ? now : count) - 1;
const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: onwards,
  ArrowDown: onwards,
  ArrowLeft: back,
  ArrowUp: back,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Tells the number of the mark that is pointed at, touched, or reached by arrow key, in a note beside
 * it. The browser's own note for a `title` knows neither touch nor keys, so it gives way to this one.
 */
export function createMarkTips(frame: ChartFrame, picture: HTMLElement, first: Event): void {
  const tip = createElement('div', { class: 'chart-tip', role: 'status' });
  let at = -1;
  let marks = takeMarks(picture);
  const show = (next: number) => {
    marks[at]?.classList.remove('is-pointed');
    at = next;
    const mark = marks[at];
    tip.hidden = !mark;
    if (!mark) return;
    if (!tip.isConnected) picture.append(tip);
    mark.classList.add('is-pointed');
    tip.textContent = mark.getAttribute('data-tip');
    setBeside(tip, mark, picture);
  };
  const refresh = () => {
    at = -1;
    marks = takeMarks(picture);
    if (marks.length > 0) picture.setAttribute('aria-description', frame.words.keys ?? '');
    else picture.removeAttribute('aria-description');
  };
  const point = (event: PointerEvent) =>
    show(nearest(marks, event, event.pointerType === 'mouse' ? NEAR_MOUSE : NEAR_TOUCH));
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return show(-1);
    const next = KEYS[event.key];
    const seen = seenOf(marks);
    if (!next || seen.length === 0) return;
    event.preventDefault();
    show(seen[next(seen.indexOf(at), seen.length)] ?? -1);
  };
  picture.addEventListener('pointermove', point);
  picture.addEventListener('pointerdown', point);
  picture.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') show(-1);
  });
  picture.addEventListener('keydown', step);
  picture.addEventListener('blur', () => show(-1));
  frame.addEventListener('chart-shown', refresh);
  refresh();
  if (first instanceof PointerEvent) point(first);
}

/** The marks that have something to tell; what they tell moves from their title to an attribute. */
function takeMarks(picture: HTMLElement): readonly Element[] {
  for (const title of picture.querySelectorAll('svg title')) {
    title.parentElement?.setAttribute('data-tip', title.textContent ?? '');
    title.remove();
  }
  return [...picture.querySelectorAll('svg [data-tip]')];
}

/** Places of the marks of the picture that is shown: of the two widths one is hidden. */
function seenOf(marks: readonly Element[]): number[] {
  return marks.flatMap((mark, at) => (mark.getClientRects().length > 0 ? [at] : []));
}

function nearest(
  marks: readonly Element[],
  { clientX, clientY }: PointerEvent,
  near: number,
): number {
  let found = -1;
  let least = near;
  for (const at of seenOf(marks)) {
    const box = marks[at]?.getBoundingClientRect();
    if (!box) continue;
    const x = Math.max(box.left - clientX, 0, clientX - box.right);
    const y = Math.max(box.top - clientY, 0, clientY - box.bottom);
    const distance = Math.hypot(x, y);
    if (distance >= least) continue;
    least = distance;
    found = at;
  }
  return found;
}

/** Above the mark, or below where there is no room, and never past the picture's sides. */
function setBeside(tip: HTMLElement, mark: Element, picture: HTMLElement): void {
  const box = mark.getBoundingClientRect();
  const frame = picture.getBoundingClientRect();
  const middle = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
  const left = Math.max(0, Math.min(middle, frame.width - tip.offsetWidth));
  const above = box.top - frame.top - tip.offsetHeight - 6;
  const top = box.top - tip.offsetHeight - 6 < 0 ? box.bottom - frame.top + 6 : above;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
