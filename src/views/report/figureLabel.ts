import { type Locale, labelIn } from '../../i18n/locale.ts';
import { OUTCOME_LABELS, outcomeOfRow } from '../../model/applicationsRows.ts';
import { findFigure } from '../../model/figures.ts';
import { STATED_FIGURES } from '../../model/statedFigures.ts';

const STATED_BY_ID = new Map(STATED_FIGURES.map((figure) => [figure.id, figure]));

/**
 * A figure's name in full, for where it stands outside its table: rows of an outcome say which, since
 * 其他 alone says little. An id that the model does not know is shown as it is.
 */
export function figureLabel(locale: Locale, id: string): string {
  const stated = STATED_BY_ID.get(id);
  if (stated) return labelIn(locale, stated);
  const figure = findFigure(id);
  if (!figure) return id;
  const outcome = outcomeOfRow(figure.rowId);
  const label = labelIn(locale, figure);
  const isGroupRow = outcome !== undefined && figure.rowId.split('.').length > 2;
  return isGroupRow ? `${labelIn(locale, OUTCOME_LABELS[outcome])} · ${label}` : label;
}
