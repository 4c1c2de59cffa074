import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldProse } from './foldProse.ts';
import { matchNames } from './matchNames.ts';
import { ownNames } from './ownNames.ts';

const names = matchNames(
  ownNames({ name: '东滩街道办事处' }, [{ name: '青石县' }, { name: '单县' }]),
);
const fold = (text: string) => String.fromCharCode(...foldProse(text, names).codes);

describe('foldProse', () => {
  it.each([
    ['一共 1,204 条，占35.2%。', '0共0条占0'],
    ['二十三次、５次', '0次0次'],
    ['青石县东滩街道公开', '□公开'],
    ['我街道和本机关', '□和□'],
    ['单县人', '□人'],
    ['单独', '单独'],
    ['见http://www.example.cn/a_1.html查阅', '见a查阅'],
    ['“政务 公开”（试行）', '政务公开试行'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('ends sentences at marks and line ends, and has no empty ones', () => {
    expect(foldProse('甲乙。。丙丁；\n戊', names).sentenceEnds).toEqual([2, 4, 5]);
    expect(foldProse('。\n', names).sentenceEnds).toEqual([]);
  });

  it('knows where each code stands, in order and inside the text', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { codes, starts, ends, sentenceEnds } = foldProse(text, names);
      codes.forEach((_, at) => {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(starts[at + 1] ?? text.length);
      });
      expect(sentenceEnds.at(-1) ?? 0).toBe(codes.length);
    });
    fc.assert(property);
  });
});
