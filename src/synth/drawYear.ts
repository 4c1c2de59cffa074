import { rowsOf } from '../model/figures.ts';
import type { FormRow } from '../model/formRow.ts';
import { balanceFigures, type Draws, type Figures } from './balanceFigures.ts';
import type { RandomSource } from './randomSource.ts';
import type { SketchTemplate } from './sketchTables.ts';

/**
 * The numbers of one agency's year: they fulfil the form's sums and go on where the year before
 * ended (requests carried over, documents in force, items of the previous year).
 */
export function drawYear(
  template: SketchTemplate,
  random: RandomSource,
  before?: Figures,
  draws: Draws = drawsOf(random),
): Map<string, number> {
  const figures = balanceFigures(template, draws, before);
  for (const row of rowsOf('proactive', template)) followOn(row, figures, random, before);
  return figures;
}

function drawsOf(random: RandomSource): Draws {
  const mostly = (share: number, most: number) => () =>
    random.chance(share) ? 0 : random.int(1, most);
  const outcome = () => (random.chance(0.05) ? random.int(10, 300) : mostly(0.7, 9)());
  return {
    documents: mostly(0.4, 1500),
    outcome,
    unfinished: mostly(0.6, 5),
    result: mostly(0.8, 6),
  };
}

/** Makes a row of table 2 agree with itself and with the year before. */
function followOn(
  { id, columns }: FormRow,
  figures: Map<string, number>,
  random: RandomSource,
  before: Figures | undefined,
): void {
  const of = (column: string) => figures.get(`${id}.${column}`) ?? 0;
  const was = (column: string) => before?.get(`${id}.${column}`);
  const set = (column: string, value: number) => figures.set(`${id}.${column}`, value);
  for (const { id: column, unit } of columns) {
    if (column === 'inForce') {
      const all = (was('inForce') ?? of('inForce')) + of('issued');
      set('repealed', Math.min(of('repealed'), all));
      set('inForce', all - of('repealed'));
    }
    if (column === 'publicTotal') set(column, (was(column) ?? of(column)) + of('published'));
    if (column === 'change') {
      const items = was('previousItems');
      if (items !== undefined) set('previousItems', items + (was('change') ?? 0));
      set('change', random.int(-Math.min(of('previousItems'), 40), 40));
    }
    if (unit === 'tenThousandYuan') set(column, of(column) / 10);
  }
}
