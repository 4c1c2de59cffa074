import { describe, expect, it } from 'vitest';
import { textBox } from './textBox.ts';

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
