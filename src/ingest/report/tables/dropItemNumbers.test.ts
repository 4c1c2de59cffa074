import { expect, test } from 'vitest';
import { rowsOf } from '../../../model/figures.ts';
import type { CellToken, Token } from '../../grid/tokens.ts';
import { dropItemNumbers } from './dropItemNumbers.ts';
import type { LabelKey } from './tableLabels.ts';

const REFUSED = rowsOf('applications', '2021').filter(({ id }) => id.includes('.refused.'));

const cell = (text: string): CellToken => ({
  kind: 'cell',
  text,
  start: 0,
  end: 0,
  gap: undefined,
  isFiller: false,
  isValue: true,
  cut: false,
});
const label = (row: string): Token<LabelKey> => ({
  kind: 'label',
  hit: { key: { kind: 'row', table: 'applications', row }, start: 0, textEnd: 0, end: 0 },
  gap: undefined,
});

/** The cells that stay, of rows with these before their labels. */
function cellsLeft(before: (at: number) => string): string[] {
  const tokens = REFUSED.flatMap(({ id }, at): Token<LabelKey>[] => [
    cell(before(at)),
    { kind: 'break' },
    label(id),
    cell('9'),
  ]);
  return dropItemNumbers(tokens).flatMap((token) => (token.kind === 'cell' ? [token.text] : []));
}

test.each(['1', '（1）', '1.'])('numbers in cells before their labels go: %s', (first) => {
  expect(cellsLeft((at) => first.replace('1', String(at + 1)))).toEqual(REFUSED.map(() => '9'));
});

test('figures that are other numbers than the rows have stay', () => {
  const texts = REFUSED.map((_, at) => String(at === 2 || at === 4 ? 0 : at + 1));
  expect(cellsLeft((at) => texts[at] ?? '')).toEqual(texts.flatMap((text) => [text, '9']));
});
