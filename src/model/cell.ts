/**
 * What was found where the form has a figure. Only `number` carries a value: a blank, a dash or a
 * missing cell is never 0. Kept apart from the schemas, so that pages can use it without them.
 */
export const FIGURE_STATES = [
  'number',
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
] as const;

export type FigureState = (typeof FIGURE_STATES)[number];

/** Every state but `number`. */
export type NoNumberState = Exclude<FigureState, 'number'>;

export type Cell = { state: 'number'; value: number } | { state: NoNumberState };

/** The printed number, or undefined for every other state. */
export function numberOf(cell: Cell | undefined): number | undefined {
  return cell?.state === 'number' ? cell.value : undefined;
}
