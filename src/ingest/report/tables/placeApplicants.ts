import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import { numberOf } from '../../../model/figureState.ts';
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
  return {
    table,
    order: header.isAssumed ? orderBySums(table, header.isTotalAstray) : header.order,
  };
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

function orderBySums(table: ReadTable, isTotalAstray: boolean): PlacedApplicants['order'] {
  let [last, first, neither] = [0, 0, 0];
  const rows = numbersOf(table);
  for (const { numbers, isWhole } of rows) {
    const fitsLast = numbers.at(-1) === addUp(numbers.slice(0, -1));
    const fitsFirst = numbers[0] === addUp(numbers.slice(1));
    if (fitsLast && !fitsFirst) last += 1;
    if (fitsFirst && !fitsLast) first += 1;
    if (!fitsFirst && !fitsLast && isWhole) neither += 1;
  }
  if (last > first) return FORM_ORDER;
  if (first > 0) return last === 0 ? TOTAL_FIRST : 'unknown';
  if (isTotalAstray && !rows.every(({ isUniform }) => isUniform)) return 'unknown';
  return neither < FEWEST_AGAINST ? FORM_ORDER : 'unknown';
}

/** A row's figures for its sum: a mark for none, or nothing, adds nothing to it. */
interface RowNumbers {
  readonly numbers: readonly number[];
  /** Whether all of them are printed. */
  readonly isWhole: boolean;
  /** Whether all its cells look the same, so that their order does not matter. */
  readonly isUniform: boolean;
}

/** The rows that have all their figures, readable each. */
function numbersOf({ found }: ReadTable): RowNumbers[] {
  return [...found.rows.values()].flatMap(({ reading }) => {
    if (reading.state !== 'cells' || reading.cells.length !== FORM_ORDER.length) return [];
    const cells = reading.cells.map(({ text }) => readNumber(text).cell);
    if (cells.some(({ state }) => state === 'unreadable')) return [];
    return [
      {
        numbers: cells.map((cell) => numberOf(cell) ?? 0),
        isWhole: cells.every(({ state }) => state === 'number'),
        isUniform: new Set(reading.cells.map(({ text }) => text)).size === 1,
      },
    ];
  });
}

const addUp = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
