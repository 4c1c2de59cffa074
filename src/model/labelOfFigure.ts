import { OUTCOME_LABELS, outcomeOfRow } from './applicationsRows.ts';
import { findFigure } from './figures.ts';
import type { Label } from './parts.ts';
import { STATED_FIGURES } from './statedFigures.ts';

const STATED_BY_ID = new Map(STATED_FIGURES.map((figure) => [figure.id, figure]));

/**
 * A figure's name in full, for where it stands outside its table: rows of an outcome say which, since
 * 其他 alone says little. An id that the model does not know is shown as it is.
 */
export function labelOfFigure(id: string): Label {
  const stated = STATED_BY_ID.get(id);
  if (stated) return stated;
  const figure = findFigure(id);
  if (!figure) return { zh: id, en: id };
  const outcome = outcomeOfRow(figure.rowId);
  const isGroupRow = outcome !== undefined && figure.rowId.split('.').length > 2;
  if (!isGroupRow) return figure;
  const { zh, en } = OUTCOME_LABELS[outcome];
  return { zh: `${zh} · ${figure.zh}`, en: `${en} · ${figure.en}` };
}
