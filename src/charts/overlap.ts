import type { Box } from './textBox.ts';

/** Whether two boxes overlap, or come nearer than `gap` side by side. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
