import type { CheckedFigure } from '../model/check.ts';
import type { Cell } from '../model/figureState.ts';
import type { StoredReport } from '../model/storedReport.ts';

/** A figure that a rule looks at. */
export interface FigureOf {
  readonly figure: string;
  /** The year whose report it is from; `report` is absent where none is held. */
  readonly from?: { readonly year: number; readonly report: StoredReport | undefined };
}

/** A figure of a report as a check keeps it. */
export function checkedFigure(report: StoredReport, { figure, from }: FigureOf): CheckedFigure {
  const source = from ? from.report : report;
  const found = source?.figures[figure];
  const checked: CheckedFigure = {
    figure,
    cell: found ? cellOf(found) : { state: source ? 'notInTemplate' : 'missing' },
  };
  if (from !== undefined && from.year !== report.year) checked.year = from.year;
  if (found?.place !== undefined) checked.place = found.place;
  return checked;
}

/** A figure's id, with the year where it is another report's: `applications.carriedOver.total@2022`. */
export function figureKey({ figure, year }: Pick<CheckedFigure, 'figure' | 'year'>): string {
  return year === undefined ? figure : `${figure}@${year}`;
}

const cellOf = (cell: Cell): Cell =>
  cell.state === 'number' ? { state: 'number', value: cell.value } : { state: cell.state };
