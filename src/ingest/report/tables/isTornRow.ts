import type { CellToken } from '../../grid/tokens.ts';
import type { TextFlow } from './textFlow.ts';

/** In PDF points: lines of one cell stand no farther apart. */
const MOST_BELOW = 40;

/**
 * Whether a value after a row stands right below it on the same page of a PDF file: a number too
 * long for its narrow column goes on there (1891 and 6 are 18916).
 */
export function isTornRow(
  own: readonly CellToken[],
  more: readonly CellToken[],
  flow: TextFlow,
): boolean {
  const placesOf = (cells: readonly CellToken[]) =>
    cells.flatMap(({ text, start }) => {
      const place = text === '' ? undefined : flow.placeAt(start);
      return place?.in === 'page' ? [place] : [];
    });
  if (more.length === 0) return false;
  const above = placesOf(own);
  return placesOf(more).some((below) =>
    above.some(({ page, y }) => page === below.page && y > below.y && y - below.y <= MOST_BELOW),
  );
}
