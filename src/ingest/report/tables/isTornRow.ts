import type { Place } from '../../../model/place.ts';
import type { LooseCells } from '../../grid/collectRows.ts';
import type { CellToken } from '../../grid/tokens.ts';
import type { TextFlow } from './textFlow.ts';

type PagePlace = Extract<Place, { in: 'page' }>;

/** In PDF points: lines of one cell stand no farther apart. */
const MOST_BELOW = 40;

/**
 * Whether a value after a row stands right below it on the same page of a PDF file, or on the next
 * page: a number too long for its narrow column goes on there (1891 and 6 are 18916).
 */
export function isTornRow(
  own: readonly CellToken[],
  more: readonly CellToken[],
  flow: TextFlow,
): boolean {
  const rest = placesOf(more, flow);
  if (rest.length === 0) return false;
  const above = placesOf(own, flow);
  return rest.some((below) =>
    above.some(
      ({ page, y }) =>
        below.page === page + 1 ||
        (page === below.page && y > below.y && y - below.y <= MOST_BELOW),
    ),
  );
}

/** Whether a page of a PDF file ends between the last of some cells and a row below. */
export function isOverPage(
  above: readonly CellToken[],
  below: readonly CellToken[],
  flow: TextFlow,
): boolean {
  const last = placesOf(above, flow).at(-1)?.page;
  return last !== undefined && placesOf(below, flow)[0]?.page === last + 1;
}

function placesOf(cells: readonly CellToken[], flow: TextFlow): PagePlace[] {
  const places: PagePlace[] = [];
  for (const { text, start } of cells) {
    const place = text === '' ? undefined : flow.placeAt(start);
    if (place?.in === 'page') places.push(place);
  }
  return places;
}

/** Digits with a note's mark or two (56*, 6²); a list's number has a dot, a label has words. */
const REST_TEXT = /^\p{N}(?!.*\p{Script=Han}{2})(?!\d?[.．、)）:：])/u;

/** Whether a text can be the rest of a figure. */
export const isRest = (text: string): boolean => REST_TEXT.test(text.trim());

/** The cells under no label between two positions that can be the rest of a row's figures. */
export function restBetween(loose: readonly LooseCells[], from: number, to: number): CellToken[] {
  if (loose.length === 0) return [];
  return loose
    .flatMap(({ text, cells }) => (text ? [text, ...cells] : cells))
    .filter(({ text, start }) => start >= from && start < to && isRest(text));
}
