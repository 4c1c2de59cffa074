import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['部分公开', 4],
    ['，', 1],
    ['2021', 2.56],
    ['1,191', 2.9],
  ])('%s is %d em wide', (text, em) => {
    expect(textWidth(text, 10)).toBeCloseTo(em * 10, 5);
  });

  it('takes bold for wider', () => {
    expect(textWidth('公开', 10, true)).toBeGreaterThan(textWidth('公开', 10));
  });
});
