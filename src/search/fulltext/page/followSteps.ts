import type { SearchRun } from '../findSections.ts';

/**
 * Adds up the steps of a search for a progress bar, until the signal ends it. `areTexts` is true once
 * texts have to be read: what is needed first are the segments.
 */
export function followSteps(
  signal: AbortSignal,
  show: (done: number, needed: number, areTexts: boolean) => void,
): SearchRun {
  let done = 0;
  let needed = 0;
  let segments: number | undefined;
  return {
    signal,
    onProgress: (more, furtherNeeded) => {
      segments ??= furtherNeeded;
      done += more;
      needed += furtherNeeded;
      if (!signal.aborted) show(done, needed, needed > segments);
    },
  };
}
