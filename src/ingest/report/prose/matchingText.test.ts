import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchable, matchingText } from './matchingText.ts';

describe('matchingText', () => {
  it.each([
    ['总 体\t情　况\u00a0', '总体情况'],
    ['（一）公开：１２条，', '(一)公开:12条,'],
    ['政(zheng)府(fǔ)信息', '政府信息'],
    ['務（wù）公開', '务公开'],
    ['總體情況、行政復議', '总体情况、行政复议'],
    ['0 0 3', '0 0 3'],
    ['申请 7 件', '申请7件'],
    ['[bookmark: _GoBack]2020年', '2020年'],
    ['(www.x.cn)', '(www.x.cn)'],
    ['零\u200b宽', '零宽'],
  ])('%j is matched as %j', (source, expected) => {
    expect(matchable(source)).toBe(expected);
  });

  it('finds the way back to each character', () => {
    const source = '　总 体(ti)情況 1 2件';
    const { text, offsetOf } = matchingText(source);
    expect(text).toBe('总体情况1 2件');
    expect(Array.from(text, (_, at) => source.charAt(offsetOf(at)))).toEqual([...'总体情況1 2件']);
    expect(offsetOf(text.length)).toBe(source.length);
  });

  it('leaves plain text as it is and every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'公开12 \t，(（［a') }), (source) => {
        const { text, offsetOf } = matchingText(source);
        for (let at = 1; at < text.length; at++)
          expect(offsetOf(at)).toBeGreaterThan(offsetOf(at - 1));
        expect(text).not.toMatch(/\t| {2}/);
        expect(text.replaceAll(' ', '')).toBe(matchable(source.replaceAll(/\s/g, '')));
      }),
    );
  });
});
