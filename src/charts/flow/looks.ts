import { OUTCOME_LOOKS } from '../outcomes/looks.ts';
import type { Destination } from './series.ts';

/** Classes of chartMarks.css: of an end's block, and of the bands that lead to it. */
export function endLook(to: Destination): string {
  return to === 'carriedOver' ? 'mark-open' : OUTCOME_LOOKS[to].mark;
}

/** The same colour, paler, since bands cross. */
export function bandLook(to: Destination): string {
  return to === 'carriedOver' ? 'band-open' : `band ${endLook(to)}`;
}
