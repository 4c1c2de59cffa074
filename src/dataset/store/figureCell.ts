import type { Cell, NoNumberState } from '../../model/figureState.ts';
import { formatNumber, parseNumber } from './formatNumber.ts';

/** State words that may stand in a figure's cell; `notInTemplate` is the empty cell. */
export const STATE_WORDS = [
  'blank',
  'dash',
  'unreadable',
  'missing',
] as const satisfies NoNumberState[];

/** What a figure's cell may hold, for messages. */
export const CELL_EXPECTED = `a number or one of ${STATE_WORDS.join(', ')}`;

/** A figure as its cell in the store: a plain number, a state word, or empty for `notInTemplate`. */
export function formatFigureCell(cell: Cell): string {
  if (cell.state === 'number') return formatNumber(cell.value);
  return cell.state === 'notInTemplate' ? '' : cell.state;
}

/** Reads a figure's cell; undefined for text that is neither a number nor a state word. */
export function parseFigureCell(text: string): Cell | undefined {
  if (text === '') return { state: 'notInTemplate' };
  const word = STATE_WORDS.find((state) => state === text);
  if (word) return { state: word };
  const value = parseNumber(text);
  return value === undefined ? undefined : { state: 'number', value };
}
