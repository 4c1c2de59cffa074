import { describe, expect, test } from 'vitest';
import type { Place } from '../../../model/place.ts';
import type { CellToken } from '../../grid/tokens.ts';
import { isOverPage, isTornRow, restBetween } from './isTornRow.ts';
import type { TextFlow } from './textFlow.ts';

const cell = (text: string, start: number): CellToken => {
  const end = start + text.length;
  return {
    kind: 'cell',
    text,
    start,
    end,
    gap: undefined,
    isFiller: false,
    isValue: true,
    cut: false,
  };
};
const at = (page: number, y: number): Place => ({ in: 'page', page, x: 60, y });
const flow = (...places: readonly Place[]): TextFlow => ({
  text: '',
  placeAt: (position) => places[position] as Place,
  blockAt: () => 0,
});

describe('isTornRow', () => {
  test.each<[string, Place, Place, boolean]>([
    ['right below', at(1, 300), at(1, 285), true],
    ['at the top of the next page', at(1, 70), at(2, 750), true],
    ['far below', at(1, 300), at(1, 250), false],
    ['above', at(1, 300), at(1, 315), false],
    ['two pages on', at(1, 70), at(3, 750), false],
    [
      'in a file without pages',
      { in: 'text', line: 1, column: 1 },
      { in: 'text', line: 2, column: 1 },
      false,
    ],
  ])('a value %s', (_, above, below, expected) => {
    expect(isTornRow([cell('1891', 0)], [cell('6', 1)], flow(above, below))).toBe(expected);
  });

  test('a blank below is no part of a number', () => {
    expect(isTornRow([cell('1891', 0)], [cell('', 1)], flow(at(1, 300), at(1, 285)))).toBe(false);
  });
});

test.each<[string, Place, Place, boolean]>([
  ['ends', at(1, 70), at(2, 750), true],
  ['goes on', at(1, 90), at(1, 70), false],
])('a page %s between two rows', (_, above, below, expected) => {
  const rest = [cell('', 1), cell('5', 2)];
  expect(isOverPage([cell('33', 0)], rest, flow(above, below, below))).toBe(expected);
});

describe('restBetween', () => {
  const taken = (...texts: readonly string[]) =>
    restBetween([{ text: cell(texts[0] ?? '', 10), cells: [cell('6', 15)] }], 10, 20).map(
      ({ text }) => text,
    );

  test.each(['6*', '56²', '38注', '６'])('takes %s', (text) => {
    expect(taken(text)).toEqual([text, '6']);
  });

  test.each(['3.其他', '12人次', '一', '5、'])('does not take %s', (text) => {
    expect(taken(text)).toEqual(['6']);
  });

  test('takes nothing that belongs to the next row', () => {
    expect(restBetween([{ text: undefined, cells: [cell('6', 20)] }], 10, 20)).toEqual([]);
  });
});
