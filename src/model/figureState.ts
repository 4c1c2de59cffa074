import { z } from 'zod';

export type { Cell, FigureState, NoNumberState } from './cell.ts';
export { FIGURE_STATES, numberOf } from './cell.ts';

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
