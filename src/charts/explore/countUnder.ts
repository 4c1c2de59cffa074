import type { Cloud } from './cloud.ts';

/** How many other dots cover the middle of a dot, so that it stands for them too where it is told. */
export function countUnder(
  { count, x, y, r }: Pick<Cloud, 'count' | 'x' | 'y' | 'r'>,
  dot: number,
): number {
  const atX = x[dot] ?? 0;
  const atY = y[dot] ?? 0;
  let found = -1;
  for (let each = 0; each < count; each += 1) {
    const across = (x[each] ?? 0) - atX;
    const down = (y[each] ?? 0) - atY;
    if (across * across + down * down < r * r) found += 1;
  }
  return found;
}
