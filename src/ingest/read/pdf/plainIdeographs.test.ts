import { expect, test } from 'vitest';
import { plainIdeographs } from './plainIdeographs.ts';

test.each([
  ['⼈⺠政府信息公开⼯作', '人民政府信息公开工作'],
  ['⽟⻔市⻋⻢', '玉门市车马'],
  ['⼀、⾏政复议', '一、行政复议'],
  ['1⽉5⽇：2件。', '1月5日：2件。'],
])('writes %s as %s', (printed, plain) => {
  expect(plainIdeographs(printed)).toBe(plain);
});

test('leaves a radical that is no character as it is', () => {
  expect(plainIdeographs('⺣')).toBe('⺣');
});
