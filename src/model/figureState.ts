import { z } from 'zod';

/**
 * What was found where the form has a figure. Only `number` carries a value:
 * a blank, a dash or a missing cell is never 0.
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

export const noNumberStateSchema = z.enum([
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
]);

/** A figure's content: a value only where a number was printed. */
export const cellSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('number'), value: z.number() }),
  ...noNumberStateSchema.options.map((state) => z.strictObject({ state: z.literal(state) })),
]);

export type Cell = { state: 'number'; value: number } | { state: NoNumberState };

/** The printed number, or undefined for every other state. */
export function numberOf(cell: Cell | undefined): number | undefined {
  return cell?.state === 'number' ? cell.value : undefined;
}
