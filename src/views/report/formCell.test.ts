import { expect, it } from 'vitest';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildFormCell } from './formCell.ts';

const ID = 'applications.received.total';

const cellOf = (figure: StoredFigure, more: Partial<StoredReport> = {}) =>
  buildFormCell('zh', sampleReport({ [ID]: figure }, { more }), ID);

it.each([
  [{ state: 'number', value: 1234 }, '1,234', 'number'],
  [{ state: 'number', value: -3 }, '-3', 'number'],
  [{ state: 'number', value: 0 }, '0', 'zero'],
  [{ state: 'blank' }, '空白', 'blank'],
  [{ state: 'dash', raw: '/' }, '/', 'dash'],
  [{ state: 'dash' }, '画线', 'dash'],
  [{ state: 'unreadable', raw: '若干' }, '若干', 'unreadable'],
  [{ state: 'missing' }, '缺', 'missing'],
] as const)('%o', (figure, text, look) => {
  expect(cellOf(figure)).toMatchObject({ text, look });
});

it('says of a part of a report that a cell was not captured', () => {
  expect(cellOf({ state: 'missing' }, { capture: 'partial' }).text).toBe('未收录');
});

it('says where a figure stands and how it was printed', () => {
  const { title } = cellOf({
    state: 'number',
    value: 1200000,
    raw: '120万元',
    place: 'line 12 column 3',
  });
  expect(title).toBe('第 12 行第 3 列；原文印作“120万元”');
});
