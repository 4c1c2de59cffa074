import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import { rowsOf } from '../../../model/figures.ts';
import { RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import type { TableTemplate } from './tableLabels.ts';

/** Figures whose sums must be equal if the form is filled in as it says. */
export interface FormSum {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * The sums of tables 3 and 4. The note in the form's own table: 第一项加第二项之和，等于第三项加第四项
 * 之和; the others follow from the words 总计.
 */
export function formSums(template: TableTemplate): readonly FormSum[] {
  const rows = rowsOf('applications', template).map((row) => row.id);
  const outcomes = rows.slice(2, -2);
  const columns = APPLICANT_COLUMNS.map((column) => column.id);
  return [
    ...columns.flatMap((column) => [
      {
        left: [`applications.received.${column}`, `applications.carriedIn.${column}`],
        right: [`applications.concluded.${column}`, `applications.carriedOver.${column}`],
      },
      {
        left: outcomes.map((row) => `${row}.${column}`),
        right: [`applications.concluded.${column}`],
      },
    ]),
    ...rows.map((row) => rowSum(row, columns)),
    ...rowsOf('proceedings', template).map((row) =>
      rowSum(
        row.id,
        RESULT_COLUMNS.map((column) => column.id),
      ),
    ),
  ];
}

function rowSum(row: string, columns: readonly string[]): FormSum {
  const parts = columns.filter((column) => column !== 'total');
  return { left: parts.map((column) => `${row}.${column}`), right: [`${row}.total`] };
}

/** How the sums that touch some figures come out; one that lacks a number is left aside. */
export function checkSums(
  sums: readonly FormSum[],
  touching: ReadonlySet<string>,
  numberAt: (figure: string) => number | undefined,
): { readonly held: number; readonly broken: number } {
  let [held, broken] = [0, 0];
  for (const { left, right } of sums) {
    if (![...left, ...right].some((figure) => touching.has(figure))) continue;
    const [a, b] = [addUp(left, numberAt), addUp(right, numberAt)];
    if (a === undefined || b === undefined) continue;
    if (a === b) held += 1;
    else broken += 1;
  }
  return { held, broken };
}

function addUp(
  figures: readonly string[],
  numberAt: (figure: string) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const figure of figures) {
    const value = numberAt(figure);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
