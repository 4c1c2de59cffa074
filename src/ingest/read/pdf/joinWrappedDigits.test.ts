import { describe, expect, test } from 'vitest';
import { joinWrappedDigits } from './joinWrappedDigits.ts';
import { findTextLines } from './textLines.ts';

/** Lines of 10 points from the top down, a digit 5 points wide, in a room of 22 points. */
const join = (texts: readonly string[], { step = 15, indent = 0 } = {}) => {
  const pieces = texts.map((text, at) => {
    const x = 100 + at * indent;
    return { text, x, y: 300 - at * step, width: text.length * 5, size: 10 };
  });
  return joinWrappedDigits(findTextLines(pieces), { left: 100, right: 122 });
};

describe('joinWrappedDigits', () => {
  test.each([
    [['1045', '6'], '10456'],
    [['3105', '678'], '3105678'],
    [['1000', '0000', '12'], '1000000012'],
    [['１０４５', '６'], '１０４５６'],
  ])('joins %j', (texts, number) => {
    expect(join(texts)).toBe(number);
  });

  test('joins lines that have the same middle', () => {
    expect(join(['1045', '6'], { indent: 7.5 })).toBe('10456');
  });

  test.each([
    ['one line', ['1045']],
    ['none', []],
    ['room for one digit more', ['104', '6']],
    ['a last line longer than the one above', ['1045', '12345']],
    ['a note', ['1045', '6*']],
    ['words', ['1045', '件']],
    ['a number that begins with nought', ['0000', '6']],
  ])('leaves %s', (_, texts) => {
    expect(join(texts)).toBeUndefined();
  });

  test('leaves lines that stand apart or out of line', () => {
    expect(join(['1045', '6'], { step: 25 })).toBeUndefined();
    expect(join(['1045', '6'], { indent: 4 })).toBeUndefined();
  });

  test('leaves two numbers side by side', () => {
    const side = ['10', '45'].map((text, at) => {
      return { text, x: 100 + at * 11, y: 300, width: 10, size: 10 };
    });
    const below = { text: '6', x: 100, y: 285, width: 5, size: 10 };
    expect(joinWrappedDigits(findTextLines([...side, below]), { left: 100, right: 122 })).toBe(
      undefined,
    );
  });
});
