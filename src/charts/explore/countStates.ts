import { MEASURE_STATES, type Measure, type MeasureState } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import type { ExploreRows, RowValues } from './exploreRows.ts';

/** How many agencies have which state, in the order of MEASURE_STATES. */
function countStates({ states }: RowValues): Uint32Array {
  const counts = new Uint32Array(MEASURE_STATES.length);
  for (let at = 0; at < states.length; at += 1) {
    const state = states[at] ?? 0;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
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

/** The sentence under each chart: how many have a number, and how many what in its place. */
export function tellStates({ x, y }: ExploreRows, words: Words): string[] {
  return (y ? [x, y] : [x]).map((values) => tellCounts(values.measure, countStates(values), words));
}

/** The same of counts in the order of MEASURE_STATES. */
export function tellCounts(measure: Measure, counts: Uint32Array, words: Words): string {
  const list = MEASURE_STATES.flatMap((state, at) => {
    const count = counts[at] ?? 0;
    return count > 0 || ALWAYS.has(state)
      ? [words.t('explore.states.item', { state: words.t(`explore.state.${state}`), count })]
      : [];
  });
  return words.t('explore.states', {
    measure: measure[words.locale],
    list: list.join(words.t('explore.comma')),
  });
}
