import { readPlainDigits } from '../../grid/readNumber.ts';
import type { Token } from '../../grid/tokens.ts';
import type { LabelKey } from './tableLabels.ts';

/** Fewer rows could have first figures that count up by chance. */
const FEWEST_ROWS = 8;
/** A heading between two rows may have a number too. */
const WIDEST_STEP = 2;

interface Numbered {
  readonly at: number;
  readonly value: number;
}

/**
 * Leaves out a column of row numbers (行次) between a table's labels and its figures: the first
 * value of every row (the last may be cut off), counting up from the table's beginning.
 */
export function dropRowNumbers(tokens: readonly Token<LabelKey>[]): readonly Token<LabelKey>[] {
  const numbers: Numbered[] = [];
  let rows = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'label' || token.hit.key.kind !== 'row') return;
    rows += 1;
    const first = firstValue(tokens, at);
    if (first) numbers.push(first);
  });
  if (rows < FEWEST_ROWS || numbers.length < rows - 1 || !countUp(numbers)) return tokens;
  const dropped = new Set(numbers.map(({ at }) => at));
  return tokens.filter((_, at) => !dropped.has(at));
}

function firstValue(tokens: readonly Token<LabelKey>[], label: number): Numbered | undefined {
  for (let at = label + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'cell') return undefined;
    if (token.text === '') continue;
    const value = readPlainDigits(token.text);
    return value === undefined ? undefined : { at, value };
  }
  return undefined;
}

const countUp = (numbers: readonly Numbered[]): boolean =>
  numbers.every(({ value }, at) => {
    const step = value - (numbers[at - 1]?.value ?? 0);
    return step > 0 && step <= WIDEST_STEP;
  });
