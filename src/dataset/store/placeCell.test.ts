import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPlace, placeSchema } from '../../model/place.ts';
import type { StoredFigure } from '../../model/storedReport.ts';
import { formatPlaceCell, parsePlaceCell } from './placeCell.ts';

const nineteen: StoredFigure = { state: 'number', value: 19 };

it.each([
  ['a plain print', { ...nineteen, place: 'line 88 column 2', raw: '19' }, 'line 88 column 2'],
  [
    'a signed print',
    { ...nineteen, place: 'line 88 column 2', raw: '+19' },
    'line 88 column 2 = +19',
  ],
  ['a dash', { state: 'dash' as const, place: 'line 4 column 1', raw: '/' }, 'line 4 column 1 = /'],
  ['a blank', { state: 'blank' as const, place: 'line 4 column 1', raw: '' }, 'line 4 column 1'],
  ['a print without place', { ...nineteen, raw: '19件' }, 'place unknown = 19件'],
  ['nothing', { state: 'missing' as const }, ''],
])('writes %s', (_, figure, cell) => {
  expect(formatPlaceCell(figure)).toBe(cell);
});

it('reads back what it wrote, whatever the print', () => {
  const count = fc.integer({ min: 1, max: 900 });
  const place = fc.oneof(
    fc.record({ in: fc.constant('text' as const), line: count, column: count }),
    fc.record({
      in: fc.constant('sheet' as const),
      sheet: fc.constantFrom('申请', 'a = b'),
      cell: fc.constant('C12'),
    }),
  );
  const raw = fc.constantFrom('+19', '- = -', 'x = line 1 column 1', '= 3');
  fc.assert(
    fc.property(place, raw, (at, print) => {
      const text = formatPlace(placeSchema.parse(at));
      const cell = formatPlaceCell({ ...nineteen, place: text, raw: print });
      expect(parsePlaceCell(cell)).toEqual({ place: text, raw: print });
    }),
  );
});

it.each(['line 4', 'somewhere', '= 3'])('reads no place in %j', (text) => {
  expect(parsePlaceCell(text)).toBeUndefined();
});
