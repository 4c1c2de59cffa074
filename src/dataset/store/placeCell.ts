import { parsePlace } from '../../model/place.ts';
import type { StoredFigure } from '../../model/storedReport.ts';
import { formatFigureCell } from './figureCell.ts';
import { oneLine } from './oneLine.ts';

/** Where a figure stands and what is printed there, as far as it is known. */
export interface PlaceCell {
  readonly place?: string;
  readonly raw?: string;
}

const SEPARATOR = ' = ';

/** Stands for the place of a figure that was taken by hand. */
const NO_PLACE = 'place unknown';

/**
 * A figure's cell in the places file: its place, then ` = ` and the print where that differs from the
 * plain value (`line 88 column 2 = +19`). Empty where neither is known.
 */
export function formatPlaceCell(figure: StoredFigure): string {
  const { place } = figure;
  const raw = oneLine(figure.raw);
  if (raw === '' || raw === formatFigureCell(figure)) return place ?? '';
  return `${place ?? NO_PLACE}${SEPARATOR}${raw}`;
}

/** Reads what formatPlaceCell wrote; undefined for anything else. */
export function parsePlaceCell(text: string): PlaceCell | undefined {
  if (text === '') return {};
  if (isPlace(text)) return { place: text };
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) {
    const place = text.slice(0, at);
    const raw = text.slice(at + SEPARATOR.length);
    if (place === NO_PLACE) return { raw };
    if (isPlace(place)) return { place, raw };
  }
  return undefined;
}

const isPlace = (text: string) => parsePlace(text) !== undefined;
