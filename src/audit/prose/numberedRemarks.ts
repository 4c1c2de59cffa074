import type { CheckedFigure } from '../../model/check.ts';
import type { RemarkOf } from '../../model/remark.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { mentionsOf } from './mentionsOf.ts';
import { remarksOfKind } from './remarksOfKind.ts';

/** A sum or share with what a check of it needs. */
export interface NumberedRemark<R> {
  readonly remark: R;
  /** The figure, and which of its sums or shares it is. */
  readonly subject: string;
  /** The total or whole that the prose states. */
  readonly figure: CheckedFigure;
}

/** The sums that a report's prose states, numbered by figure in reading order. */
export function numberedSums(report: StoredReport): NumberedRemark<RemarkOf<'sum'>>[] {
  return number(report, remarksOfKind(report, 'sum'), ({ total }) => total);
}

/** The shares that a report's prose states, numbered by figure in reading order. */
export function numberedShares(report: StoredReport): NumberedRemark<RemarkOf<'share'>>[] {
  return number(report, remarksOfKind(report, 'share'), ({ whole }) => whole);
}

function number<R extends { readonly figure: string }>(
  report: StoredReport,
  remarks: readonly R[],
  wholeOf: (remark: R) => number,
): NumberedRemark<R>[] {
  const counts = new Map<string, number>();
  return remarks.map((remark) => {
    const { figure: id } = remark;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { remark, subject: `${id}.${count}`, figure: stated(report, id, wholeOf(remark)) };
  });
}

/** The mention that gives the number, with its place. */
function stated(report: StoredReport, id: string, value: number): CheckedFigure {
  const mention = mentionsOf(report, id).find((each) => each.value === value);
  return mention?.figure ?? { figure: id, cell: { state: 'number', value } };
}
