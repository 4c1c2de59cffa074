import type { Words } from '../chart.ts';
import { DECISION_KINDS } from './series.ts';

/** The kinds of decision by name. */
export function formatKinds(words: Words): string[] {
  return DECISION_KINDS.map((kind) => words.t(`chart.decisions.${kind}`));
}
