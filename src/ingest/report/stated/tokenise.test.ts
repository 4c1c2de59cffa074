import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const letters = (text: string) => tokenise(text, 0, text.length).letters;

describe('tokenise', () => {
  it.each([
    ['2021年主动公开政府信息30条,', 'yVON,'],
    ['依申请公开信息3条', 'DN'],
    ['政府信息公开指南', '-'],
    ['《政务公开要点》公开', '-P'],
    ['微信公众号“某某”发布', 'xqv'],
    ['“某某微博”发布', '-bv'],
    ['(一)未收到', 'qnR'],
    ['收到条,', 'RU,'],
    ['与此同时', '-'],
  ])('%s is %s', (text, expected) => {
    expect(letters(text)).toBe(expected);
  });

  it('says where each word stands', () => {
    const { tokens } = tokenise('某局公开12条', 0, 7);
    expect(tokens.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
      [4, 7],
    ]);
  });
});
