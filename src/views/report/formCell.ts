import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { FigureState } from '../../model/figureState.ts';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import { formatFigure, formatPlaceIn } from '../formatFigure.ts';
import type { CellMark } from './formTable.ts';

/** How a cell is set: a number, a printed 0, or one of the other states. */
export type CellLook = FigureState | 'zero';

/** One cell of a form table. `id` is the figure's id and the cell's anchor. */
export interface FormCell {
  readonly id: string;
  readonly text: string;
  readonly look: CellLook;
  /** Where it stands in the document, and what was printed where that differs. */
  readonly title: string | undefined;
  readonly corrected: boolean;
  /** Findings that are about it. */
  readonly marks?: readonly CellMark[];
}

export function buildFormCell(locale: Locale, report: StoredReport, id: string): FormCell {
  const cell: StoredFigure = report.figures[id] ?? { state: 'missing' };
  return {
    id,
    text: formatFigure(locale, cell, report.capture),
    look: cell.state === 'number' && cell.value === 0 ? 'zero' : cell.state,
    title: titleOf(locale, cell),
    corrected: cell.corrected !== undefined,
  };
}

function titleOf(locale: Locale, { place, raw }: StoredFigure): string | undefined {
  const notes = [
    ...(place === undefined ? [] : [formatPlaceIn(locale, place)]),
    ...(raw === undefined ? [] : [t(locale, 'report.printedAs', { raw })]),
  ];
  return notes.length === 0 ? undefined : notes.join(t(locale, 'join.notes'));
}
