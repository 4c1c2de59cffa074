import { expect, it } from 'vitest';
import { parseTyped } from './parseTyped.ts';

it.each([
  ['戚家山 街道', { han: '戚家山街道', words: [] }],
  ['北仑qijia', { han: '北仑', words: ['qijia'] }],
  ['qī jiā', { han: '', words: ['qi', 'jia'] }],
  ['qi1jia1', { han: '', words: ['qi', 'jia'] }],
  ['lü, Lyuliang', { han: '', words: ['lu', 'luliang'] }],
  ["Huai'an Huai’an", { han: '', words: ['huaian', 'huaian'] }],
  ['第10街道', { han: '第10街道', words: [] }],
  ['330206007', { code: '330206007', han: '330206007', words: [] }],
  ['３３０２０６', { code: '330206', han: '330206', words: [] }],
  ['330206-caizhengju', { code: '330206-caizhengju', han: '330206', words: ['caizhengju'] }],
  ['红旗 211202001', { code: '211202001', han: '红旗211202001', words: [] }],
  ['330206 007', { code: '330206007', han: '330206007', words: [] }],
  ['330206007000', { code: '330206007', han: '330206007000', words: [] }],
  ['330206000000', { code: '330206', han: '330206000000', words: [] }],
  ['330200', { code: '3302', han: '330200', words: [] }],
  ['330000', { code: '33', han: '330000', words: [] }],
])('%s', (typed, expected) => {
  expect(parseTyped(typed)).toEqual({ code: undefined, ...expected });
});

it('reads no more of a very long text than any name needs', () => {
  expect(parseTyped('山'.repeat(10_000)).han.length).toBeLessThan(200);
});
