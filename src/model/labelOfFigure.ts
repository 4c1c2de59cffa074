import { OUTCOME_LABELS, outcomeOfRow } from './applicationsRows.ts';
import { FIGURES, type TableFigure } from './figures.ts';
import type { Label } from './parts.ts';
import { STATED_FIGURES } from './statedFigures.ts';

/**
 * A figure's name in full, for where it stands outside its table: rows of an outcome say which, since
 * 其他 alone says little. An id that the model does not know is shown as it is.
 */
export function labelOfFigure(id: string): Label {
  return LABELS.get(id) ?? { zh: id, en: id };
}

const LABELS: ReadonlyMap<string, Label> = new Map([
  ...FIGURES.map((figure) => [figure.id, fullLabel(figure)] as const),
  ...STATED_FIGURES.map((figure) => [figure.id, figure] as const),
]);

function fullLabel(figure: TableFigure): Label {
  const outcome = outcomeOfRow(figure.rowId);
  const isGroupRow = outcome !== undefined && figure.rowId.split('.').length > 2;
  if (!isGroupRow) return figure;
  const { zh, en } = OUTCOME_LABELS[outcome];
  return { zh: `${zh} · ${figure.zh}`, en: `${en} · ${figure.en}` };
}
