import type { BlockRange } from '../collectProse.ts';
import type { ProseLine } from '../proseLine.ts';

const STOP = '。';

/**
 * Whether sentences stand in blocks that tables claim, as on pages laid out as one large table. What
 * else such a block holds beside rows and sentences is not read.
 */
export function standsInTables(
  lines: readonly ProseLine[],
  claimed: readonly BlockRange[],
): boolean {
  return lines.some(
    ({ text, block }) =>
      text.includes(STOP) && claimed.some(({ from, to }) => block >= from && block < to),
  );
}
