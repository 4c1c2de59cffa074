import { describe, expect, it } from 'vitest';
import { matchSyllables } from './matchSyllables.ts';

const QIJIASHAN = [['qi'], ['jia'], ['shan']];
const XIAN = [['xi'], ['an']];
const CHONGQING = [['chong', 'zhong'], ['qing']];

describe('matchSyllables', () => {
  it.each([
    ['qijiashan', QIJIASHAN, { isWhole: true, isEnded: true, count: 3 }],
    ['qijias', QIJIASHAN, { isWhole: true, isEnded: false, count: 3 }],
    ['qi', QIJIASHAN, { isWhole: true, isEnded: true, count: 1 }],
    ['qjs', QIJIASHAN, { isWhole: false, isEnded: false, count: 3 }],
    ['qjshan', QIJIASHAN, { isWhole: false, isEnded: true, count: 3 }],
    ['xian', XIAN, { isWhole: true, isEnded: true, count: 2 }],
    ['zhongqing', CHONGQING, { isWhole: true, isEnded: true, count: 2 }],
  ])('%s', (typed, readings, match) => {
    expect(matchSyllables(typed, readings)).toEqual(match);
  });

  it.each(['jiashan', 'qishan', 'qijiashanx', 'qa'])('%s does not run through', (typed) => {
    expect(matchSyllables(typed, QIJIASHAN)).toBeUndefined();
  });
});
