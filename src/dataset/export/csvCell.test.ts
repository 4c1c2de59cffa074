import { expect, it } from 'vitest';
import { textCell } from './csvCell.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+19', "'+19"],
  ['-35', "'-35"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['戚家山街道', '戚家山街道'],
  ['330206-caizhengju', '330206-caizhengju'],
  ['', ''],
  [undefined, ''],
])('writes %j as %j', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});
