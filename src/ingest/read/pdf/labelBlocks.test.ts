import { expect, test } from 'vitest';
import { findLabelBlocks } from './labelBlocks.ts';

/** Lines of ten points below one another, each at its own left edge. */
const blocksOf = (...lines: readonly (readonly [text: string, x: number])[]) => {
  const pieces = lines.map(([text, x], at) => {
    return { text, x, y: 300 - at * 13, width: text.length * 10, size: 10 };
  });
  return findLabelBlocks(pieces).map(({ text }) => text);
};

test('a label in a column of two letters goes on from its number', () => {
  const label = ['1.属', '于国', '家秘', '密'].map((text): [string, number] => [text, 130]);
  expect(blocksOf(...label)).toEqual(['1.属于国家秘密']);
});

test("a group's name that runs down beside labels is none of them", () => {
  const blocks = blocksOf(
    ['1.部分公开', 130],
    ['本年', 60],
    ['度办', 60],
    ['理结', 60],
    ['果', 60],
  );
  expect(blocks).toEqual(['1.部分公开', '本年度办理结果']);
});

test('letters far below a number are no part of its label', () => {
  const blank: [string, number][] = [
    ['x', 400],
    ['x', 500],
  ];
  const blocks = blocksOf(['1.属', 130], ...blank, ['于国', 130], ['家秘', 130], ['密', 130]);
  expect(blocks).toContain('1.属');
});
