import { MEASURE_STATES, type MeasureState } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import type { ExploreRows, RowValues } from './exploreRows.ts';

/** How many agencies have a number, and how many what else in its place. */
export function countStates({ states }: RowValues): ReadonlyMap<MeasureState, number> {
  const counts = MEASURE_STATES.map(() => 0);
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return new Map(
    MEASURE_STATES.flatMap((state, at) => {
      const count = counts[at] ?? 0;
      return count > 0 || ALWAYS.has(state) ? [[state, count] as const] : [];
    }),
  );
}

/** States of cells are always told, also when nothing has them; those of a division where they are. */
const ALWAYS: ReadonlySet<MeasureState> = new Set([
  'number',
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
]);

/** The sentence under each chart: numbers, and what is no number, by state. */
export function tellStates(rows: ExploreRows, words: Words): string[] {
  const measured = rows.y ? [rows.x, rows.y] : [rows.x];
  return measured.map((values) => {
    const list = [...countStates(values)].map(([state, count]) =>
      words.t('explore.states.item', { state: words.t(`explore.state.${state}`), count }),
    );
    return words.t('explore.states', {
      measure: values.measure[words.locale],
      list: list.join(words.t('explore.comma')),
    });
  });
}
