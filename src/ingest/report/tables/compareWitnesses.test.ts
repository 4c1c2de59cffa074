import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../model/figures.ts';
import type { FigureReading } from '../../../model/report.ts';
import { compareWitnesses } from './compareWitnesses.ts';

const read = (figure: string, raw: string): FigureReading => {
  const place = { in: 'table', table: 1, row: 1, cell: 1 } as const;
  if (raw === '') return { figure, state: 'blank', raw, place };
  if (raw === '/') return { figure, state: 'dash', raw, place };
  const value = Number(raw);
  return Number.isNaN(value)
    ? { figure, state: 'unreadable', raw, place }
    : { figure, state: 'number', value, raw, place };
};
const missing = (figure: string): FigureReading => ({ figure, state: 'missing', raw: '' });
const ROW = 'proceedings.review';
const COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'];
const row = (...raws: (string | undefined)[]): FigureReading[] =>
  COLUMNS.map((column, at) => {
    const raw = raws[at];
    return raw === undefined ? missing(`${ROW}.${column}`) : read(`${ROW}.${column}`, raw);
  });

function compare(first: FigureReading[], second: FigureReading[]) {
  const table = { template: '2021', templateEvidence: 'labels', from: 0, to: 1 } as const;
  const { value, diagnostics } = compareWitnesses(
    { value: { proceedings: { ...table, figures: first } }, diagnostics: [] },
    new Map(second.map((figure) => [figure.figure, figure])),
  );
  const figures = value.proceedings?.figures ?? [];
  return {
    shown: figures.map((figure) => (figure.state === 'number' ? figure.value : figure.state)),
    codes: diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.actual ?? ''}`),
  };
}

describe('compareWitnesses', () => {
  test('says nothing where the readings agree', () => {
    expect(compare(row('1', '0', '', '/', '1'), row('1', '0', '', '/', '1'))).toEqual({
      shown: [1, 0, 'blank', 'dash', 1],
      codes: [],
    });
  });

  test('takes the reading of the one that has any', () => {
    const first = row('1', undefined, 'x', undefined, '3');
    const second = row(undefined, '2', 'x', '0', undefined);
    expect(compare(first, second)).toEqual({ shown: [1, 2, 'unreadable', 0, 3], codes: [] });
  });

  test('does not take one line of a number that breaks over two, though the sums hold', () => {
    const broken = row('1045 6', '0', '0', '0', '1045 6');
    expect(compare(broken, row('1045', '0', '0', '0', '1045'))).toEqual({
      shown: ['unreadable', 0, 0, 0, 'unreadable'],
      codes: ['witnesses-differ 1045 6 / 1045', 'witnesses-differ 1045 6 / 1045'],
    });
  });

  test('takes what the other makes of a row that could not be taken apart', () => {
    const place = { in: 'table', table: 1, row: 1, cell: 1 } as const;
    const unplaced = row('', '', '', '', '').map(({ figure }) => ({
      figure,
      state: 'unreadable' as const,
      raw: '5',
      place,
    }));
    expect(compare(unplaced, row('', '', '5', '', ''))).toEqual({
      shown: ['blank', 'blank', 5, 'blank', 'blank'],
      codes: [],
    });
  });

  test('takes the reading with which the sums hold, and says so', () => {
    expect(compare(row('1', '2', '0', '0', '4'), row('2', '2', '0', '0', '4'))).toEqual({
      shown: [2, 2, 0, 0, 4],
      codes: ['witness-chosen-by-sums 1 / 2'],
    });
  });

  test.each([
    ['neither', row('1', '2', '0', '0', '4'), row('3', '2', '0', '0', '4')],
    ['a blank', row('1', '2', '0', '', '4'), row('2', '2', '0', '', '4')],
  ])('takes no reading where the sums hold with %s', (_, first, second) => {
    const { shown, codes } = compare(first, second);
    expect(shown[0]).toBe('unreadable');
    expect(codes[0]).toMatch(/^witnesses-differ 1 \/ /);
  });

  test('a blank and a number differ, and so do a number and what is none', () => {
    const { shown, codes } = compare(row('', '2', '0', '0', '9'), row('1', '2x', '0', '0', '9'));
    expect(shown.slice(0, 2)).toEqual(['unreadable', 'unreadable']);
    expect(codes).toEqual(['witnesses-differ (blank) / 1', 'witnesses-differ 2 / 2x']);
  });

  test('what is not in the table stays as it is', () => {
    const other = rowsOf('proactive', '2021').map(({ id }) => read(`${id}.decisions`, '5'));
    expect(compare(row('1', '0', '0', '0', '1'), other).codes).toEqual([]);
  });
});
