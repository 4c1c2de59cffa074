import type { Excerpt, ExcerptPiece } from '../../model/copiedText.ts';
import type { SharedRun } from './findCopiedText.ts';

/** Runs with no more than this between them, in both texts, are one passage; in UTF-16 units. */
const WIDEST_GAP = 30;
/** The longest passage shown; a longer one is shown to the end of the run that passes it. */
const LONGEST = 400;

/**
 * The longest passages that two texts share, at most so many, in the order of the first text. Runs
 * must be in that order.
 */
export function cutExcerpts(
  text: string,
  otherText: string,
  runs: readonly SharedRun[],
  most: number,
): Excerpt[] {
  return joinRuns(runs)
    .toSorted((a, b) => sharedIn(b) - sharedIn(a))
    .slice(0, most)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .map((passage) => ({
      own: cutPieces(text, passage),
      other: cutPieces(
        otherText,
        passage.map(({ otherStart, otherEnd }) => ({ start: otherStart, end: otherEnd })),
      ),
    }));
}

/** How many passages two texts share. */
export const countPassages = (runs: readonly SharedRun[]) => joinRuns(runs).length;

type Passage = readonly SharedRun[];

const sharedIn = (passage: Passage) =>
  passage.reduce((sum, { start, end }) => sum + end - start, 0);

function joinRuns(runs: readonly SharedRun[]): readonly Passage[] {
  const passages: SharedRun[][] = [];
  for (const run of runs) {
    const passage = passages.at(-1);
    if (passage && goesOn(passage, run)) passage.push(run);
    else passages.push([run]);
  }
  return passages;
}

function goesOn(passage: Passage, run: SharedRun): boolean {
  const first = passage[0];
  const last = passage.at(-1);
  if (!first || !last || last.end - first.start > LONGEST) return false;
  const gap = run.start - last.end;
  const otherGap = run.otherStart - last.otherEnd;
  return gap <= WIDEST_GAP && otherGap >= 0 && otherGap <= WIDEST_GAP;
}

function cutPieces(
  text: string,
  runs: readonly { readonly start: number; readonly end: number }[],
): ExcerptPiece[] {
  return runs
    .flatMap(({ start, end }, index) => {
      const before = runs[index - 1]?.end ?? start;
      return [
        { text: text.slice(before, start), shared: false },
        { text: text.slice(start, end), shared: true },
      ];
    })
    .filter((piece) => piece.text !== '');
}
