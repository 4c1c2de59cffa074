import type { Diagnostic } from '../../model/diagnostic.ts';
import { formatPlace, type Place } from '../../model/place.ts';
import type { FigureReading } from '../../model/report.ts';

const MOST_READINGS = 8;

/**
 * What was read where a diagnostic points: the figure or the row it names, else what stands in the
 * same line or row. A table that is missing was read nowhere.
 */
export function readingsFor(
  { code, subject, place }: Diagnostic,
  figures: readonly FigureReading[],
): FigureReading[] {
  if (code === 'table-missing') return [];
  const named = figures.filter(({ figure }) => figure === subject || isInRow(figure, subject));
  const found = named.length > 0 ? named : place ? figures.filter(standsAt(place)) : [];
  return found.slice(0, MOST_READINGS);
}

/** A row's figures have its id and one part more. */
function isInRow(figure: string, row: string | undefined): boolean {
  return row?.includes('.') === true && figure.slice(0, figure.lastIndexOf('.')) === row;
}

function standsAt(place: Place): (reading: FigureReading) => boolean {
  const here = rowOf(place);
  return (reading) => reading.place !== undefined && rowOf(reading.place) === here;
}

/** The place without its last part, which goes along the row. */
function rowOf(place: Place): string {
  if (place.in === 'sheet') return `${place.sheet} ${place.cell.replace(/^[A-Z]+/, '')}`;
  if (place.in === 'page') return `page ${place.page} y ${place.y}`;
  return formatPlace(place).replace(/ (?:column|cell) \d+$/, '');
}
