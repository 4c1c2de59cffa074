import { PROCEEDING_ROWS, RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import type { CellToken, Token } from '../../grid/tokens.ts';
import { isPlainValue } from '../../grid/valueWords.ts';
import { isNumbering } from './isNumbering.ts';
import { isRest, isTornRow } from './isTornRow.ts';
import type { LabelKey } from './tableLabels.ts';
import type { TextFlow } from './textFlow.ts';

export const COLUMN_COUNT = RESULT_COLUMNS.length;
export const ROW_IDS = [...new Set(PROCEEDING_ROWS.map(({ id }) => id))];
export const FIGURE_COUNT = COLUMN_COUNT * ROW_IDS.length;

const DIGIT = /\d/;

/** What stands under the header of table 4. */
export interface Values {
  readonly cells: readonly CellToken[];
  /** Everything found, where it does not make one row. */
  readonly apart?: readonly CellToken[];
  /** Whether nothing follows but the end of the text. */
  readonly isLast: boolean;
}

/** The values under the header, as the rows they stand in, up to the next text. */
export function findResultValues(tokens: readonly Token<LabelKey>[], flow: TextFlow): Values {
  const last = tokens.findLastIndex((token) => token.kind === 'label');
  const rows: CellToken[][] = [[]];
  const texts: CellToken[] = [];
  let isLast = true;
  for (const token of tokens.slice(last + 1)) {
    if (token.kind === 'break') {
      rows.push([]);
      texts.length = 0;
    }
    if (token.kind !== 'cell') continue;
    if (token.isValue) rows.at(-1)?.push(token);
    else if (rows.some(hasValue)) {
      isLast = false;
      break;
    } else if (hasValuesAmong(token.text)) return { cells: [], isLast: false, apart: [token] };
    else {
      rows.push([]);
      // No line of prose has so many cells with digits, nor has a header in pieces.
      if (DIGIT.test(token.text)) texts.push(token);
      if (texts.length >= COLUMN_COUNT) return { cells: [], isLast: false, apart: texts };
    }
  }
  const figures = rows.filter((row) => !isNumbering(row.map(({ text }) => text)));
  const whole = figures.find((row) => countFilled(row) === FIGURE_COUNT);
  const filled = figures.filter(hasValue);
  if (whole) {
    const below = restBelow(tokens, whole.at(-1)?.end ?? 0);
    if (isTornRow(whole, below, flow)) return { cells: [], isLast, apart: [...whole, ...below] };
    if (filled.some((row) => isOtherRow(row, whole))) {
      return { cells: [], isLast, apart: filled.flat() };
    }
    return { cells: whole, isLast: isLast && whole === figures.at(-1) };
  }
  if (filled.length === 0) {
    return { cells: figures.findLast((row) => row.length > 0) ?? [], isLast };
  }
  return { cells: mayJoin(filled) ? filled.flat() : [], isLast, apart: filled.flat() };
}

/** A second row of figures, such as those of the year before: which of them is the report's? */
function isOtherRow(row: readonly CellToken[], whole: readonly CellToken[]): boolean {
  const isSame = row.every(({ text }, at) => text === whole[at]?.text);
  return !isSame && (row.length === FIGURE_COUNT || countFilled(row) >= COLUMN_COUNT);
}

/** What follows the row, up to the next text that is no figure nor a part of one. */
function restBelow(tokens: readonly Token<LabelKey>[], from: number): CellToken[] {
  const cells = tokens.flatMap((token) =>
    token.kind === 'cell' && token.start >= from ? [token] : [],
  );
  const end = cells.findIndex(({ isValue, text }) => !isValue && !isRest(text));
  return cells.slice(0, end < 0 ? undefined : end);
}

/** Values that one sign among them keeps from being cells, where the whole row is one text. */
const hasValuesAmong = (text: string) =>
  text.split(/\s+/).filter((word) => word !== '' && isPlainValue(word)).length >= COLUMN_COUNT;

const hasValue = (row: readonly CellToken[]) => countFilled(row) > 0;

const countFilled = (row: readonly CellToken[]) => row.filter((cell) => cell.text !== '').length;

/** A row broken over lines; one value apart from the others is a stray number. */
const mayJoin = (rows: readonly (readonly CellToken[])[]) =>
  rows.length === 1 || rows.every((row) => countFilled(row) > 1);
