import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

const SIZE = 10;

describe('wrapText', () => {
  it.each([
    ['尚未收录，不等于没有', 200, ['尚未收录，不等于没有']],
    ['尚未收录，不等于没有', 50, ['尚未收录，', '不等于没有']],
    ['尚未收录，不等', 40, ['尚未收', '录，不等']],
    ['not captured yet', 60, ['not', 'captured', 'yet']],
    ['收到 1,191 件', 40, ['收到', '1,191', '件']],
  ])('%s in %d', (text, width, lines) => {
    expect(wrapText(text, width, SIZE)).toEqual(lines);
  });

  it('loses nothing, and no line that could be broken is too wide', () => {
    const text = fc
      .array(fc.constantFrom('公开', '，', 'granted ', '1,191', ' ', '（', '）', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 80, max: 300 }), (found, width) => {
        const lines = wrapText(found, width, SIZE);
        const bare = (words: string): string => words.replace(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(found));
        const wide = lines.filter((line) => textWidth(line, SIZE) > width);
        // Broken wherever it can be, such a line stays whole.
        expect(wide.filter((line) => wrapText(line, 1, SIZE).length > 1)).toEqual([]);
      }),
    );
  });
});
