import type { CheckedFigure } from '../../model/check.ts';
import { numberOf } from '../../model/figureState.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { checkedFigure } from '../checkedFigure.ts';
import type { TableSide } from './claim.ts';

/** A side of a table with its sum; undefined where a cell of it holds no number. */
export interface Weighed {
  readonly side: TableSide;
  readonly figures: readonly CheckedFigure[];
  readonly value: number | undefined;
}

/** Adds up the cells of a side as printed. */
export function weighSide(report: StoredReport, side: TableSide): Weighed {
  const figures = side.terms.map((term) => checkedFigure(report, term));
  let value: number | undefined = 0;
  for (const [at, { cell }] of figures.entries()) {
    const number = numberOf(cell);
    const sign = side.terms[at]?.minus ? -1 : 1;
    value = value === undefined || number === undefined ? undefined : value + sign * number;
  }
  return { side, figures, value };
}
