import { expect, test } from 'vitest';
import { showsNumber } from './showsNumber.ts';

test.each([
  [undefined, 3],
  ['General', 3],
  ['@', 3],
  ['0', 3],
  ['#,##0', 1234],
  ['0.00', 3.5],
  ['0"件"', 3],
  ['0_ ;[Red]\\-0\\ ', 3],
  ['_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 3],
  ['_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', -3],
  ['0;-0;;@', 0],
  ['+0;-0;0', -3],
  ['[DBNum1]General', 3],
  ['"¥"#,##0', 3],
])('%s shows %d as it is', (format, value) => {
  expect(showsNumber(format, value)).toBe('as it is');
});

test.each([
  [';;;', 3],
  [';;;', 0],
  ['"保密"', 3],
  ['"保密"', 0],
  ['0.0,', 12345],
  ['0!.0,"万"', 12345],
  ['0\\.0,', 12345],
  ['#,##0,;-#,##0,', -12345],
  ['[>=1]"多";0', 3],
])('%s shows something else than %d', (format, value) => {
  expect(showsNumber(format, value)).toBe('otherwise');
});

test.each(['0%', '0.00%', '#,##0%;-0%'])('%s shows percent', (format) => {
  expect(showsNumber(format, 0.12)).toBe('in percent');
});
