import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import { readNumber } from '../../grid/readNumber.ts';
import { type ApplicantHeader, WITHOUT_TOTAL } from './readApplicantHeader.ts';
import type { ReadTable } from './readTable.ts';

const FORM_ORDER = APPLICANT_COLUMNS.map(({ id }) => id);
const TOTAL_FIRST = ['total', ...WITHOUT_TOTAL];
/** Rows with figures that speak against an order; fewer may be rows whose total is printed wrong. */
const FEWEST_AGAINST = 3;

/** Table 3 with the order of its columns; `unknown` where neither header nor sums tell it. */
export interface PlacedApplicants {
  readonly table: ReadTable;
  readonly order: readonly string[] | 'unknown';
}

/**
 * Finds which figure of a row is which. Where the header has no 总计, and no fewer rows are read with
 * one figure less or no row ends with a number, there is none. Where the header tells no order, the sums say whether 总计 comes
 * last, as in the form, or first; where rows fit neither, another column may stand among them.
 */
export function placeApplicants(
  header: ApplicantHeader,
  readWith: (count: number) => ReadTable,
): PlacedApplicants {
  const table = readWith(FORM_ORDER.length);
  if (header.lacksTotal) {
    const short = readWith(WITHOUT_TOTAL.length);
    if (rowsRead(short) >= rowsRead(table)) return { table: short, order: WITHOUT_TOTAL };
    if (!hasLastNumbers(table)) return { table, order: WITHOUT_TOTAL };
  }
  return { table, order: header.isAssumed ? orderBySums(table) : header.order };
}

const rowsRead = ({ found }: ReadTable): number =>
  [...found.rows.values()].filter(({ reading }) => reading.state === 'cells').length;

/** Whether any row ends with a number; a column that has none and no name is one of remarks. */
function hasLastNumbers({ found }: ReadTable): boolean {
  return [...found.rows.values()].some(
    ({ reading }) =>
      reading.state === 'cells' &&
      readNumber(reading.cells.at(-1)?.text ?? '').cell.state === 'number',
  );
}

function orderBySums(table: ReadTable): PlacedApplicants['order'] {
  let [last, first, neither] = [0, 0, 0];
  for (const row of numbersOf(table)) {
    const fitsLast = row.at(-1) === addUp(row.slice(0, -1));
    const fitsFirst = row[0] === addUp(row.slice(1));
    if (fitsLast && !fitsFirst) last += 1;
    if (fitsFirst && !fitsLast) first += 1;
    if (!fitsFirst && !fitsLast) neither += 1;
  }
  if (last > first) return FORM_ORDER;
  if (first > 0) return last === 0 ? TOTAL_FIRST : 'unknown';
  return neither < FEWEST_AGAINST ? FORM_ORDER : 'unknown';
}

/** Rows of which every figure is a number. */
function numbersOf({ found }: ReadTable): number[][] {
  return [...found.rows.values()].flatMap(({ reading }) => {
    if (reading.state !== 'cells') return [];
    const numbers = reading.cells.flatMap(({ text }) => {
      const { cell } = readNumber(text);
      return cell.state === 'number' ? [cell.value] : [];
    });
    return numbers.length === FORM_ORDER.length ? [numbers] : [];
  });
}

const addUp = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
