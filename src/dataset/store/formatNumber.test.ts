import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber, parseNumber } from './formatNumber.ts';

it.each([
  [0, '0'],
  [-0, '0'],
  [-1942, '-1942'],
  [59237.2449, '59237.2449'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
])('writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it('writes digits that read back to the same number', () => {
  const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(numbers, (value) => {
      fc.pre(value === 0 || Math.abs(value) > 1e-80);
      expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it.each(['', 'l', '1e3', '1,000', '+1', '.5', '5.', '٣', '０', ' 1', '9'.repeat(400)])(
  'reads no number in %j',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);

it('refuses to write what is no number', () => {
  expect(() => formatNumber(Number.NaN)).toThrow('no number');
});
