import { PROCEEDING_ROWS, RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import { columnOf, readColumnOrder } from './columnOrder.ts';
import type { TableLabel } from './tableLabels.ts';

export interface ResultOrder {
  /** Row ids in the order in which their five columns stand. */
  readonly rows: readonly string[];
  /** Column ids from left to right within each row's five. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly isExpected: boolean;
}

const FORM_COLUMNS = RESULT_COLUMNS.map(({ id }) => id);
const FORM_ROWS = [...new Set(PROCEEDING_ROWS.map(({ id }) => id))];

/**
 * The order of table 4's fifteen columns. A header whose labels were all found is followed; one
 * whose labels run down the page in single characters is compared by them; any other is taken for
 * the form's.
 */
export function readResultOrder(
  text: string,
  labels: readonly TableLabel[],
  end: number,
): ResultOrder {
  const columns = labels.filter(({ key }) => key.kind === 'column').map(columnOf);
  const rows = [...new Set(labels.flatMap(({ key }) => (key.kind === 'row' ? [key.row] : [])))];
  const rowOrder = readColumnOrder(rows, FORM_ROWS);
  if (columns.length !== FORM_COLUMNS.length * FORM_ROWS.length) {
    const isExpected = rowOrder.isExpected && hasLetters(text.slice(labels[0]?.start ?? 0, end));
    return { rows: FORM_ROWS, columns: allInFormOrder(), isExpected };
  }
  const blocks = FORM_ROWS.map((_, at) =>
    readColumnOrder(
      columns.slice(at * FORM_COLUMNS.length, (at + 1) * FORM_COLUMNS.length),
      FORM_COLUMNS,
    ),
  );
  return {
    rows: rowOrder.order,
    columns: new Map(rowOrder.order.map((row, at) => [row, blocks[at]?.order ?? FORM_COLUMNS])),
    isExpected: rowOrder.isExpected && blocks.every((block) => block.isExpected),
  };
}

const allInFormOrder = () => new Map(FORM_ROWS.map((row) => [row, FORM_COLUMNS] as const));

/** The characters of the five column labels, three times over. */
const EXPECTED = count(
  RESULT_COLUMNS.map(({ zh }) => zh)
    .join('')
    .repeat(FORM_ROWS.length),
);

/** Whether a header has them all, whatever their order on the page. */
function hasLetters(header: string): boolean {
  const actual = count(header);
  for (const [letter, times] of EXPECTED) if ((actual.get(letter) ?? 0) < times) return false;
  return true;
}

function count(letters: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
