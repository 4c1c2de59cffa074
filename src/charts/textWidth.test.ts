import { describe, expect, it } from 'vitest';
import { textBox, textWidth } from './textWidth.ts';

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

describe('textBox', () => {
  it.each([
    [undefined, 100, 120],
    ['middle', 90, 110],
    ['end', 80, 100],
  ] as const)('lies by its anchor %s', (anchor, left, right) => {
    const box = textBox({
      kind: 'text',
      x: 100,
      y: 50,
      text: '公开',
      size: 10,
      ...(anchor && { anchor }),
    });
    expect([box.left, box.right]).toEqual([left, right]);
    expect(box.top).toBeLessThan(50);
    expect(box.bottom).toBeGreaterThan(50);
  });
});
