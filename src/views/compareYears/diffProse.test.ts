import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPiece, diffProse } from './diffProse.ts';

const write = (pieces: readonly DiffPiece[]) =>
  pieces
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text}-]` : `[+${text}+]`;
    })
    .join('');

describe('diffProse', () => {
  it.each([
    ['全年举办培训三次。', '全年举办培训三次。', '全年举办培训三次。'],
    [
      '栏目更新不够及时，共37条。其他照旧。',
      '栏目更新不够及时，共41条。其他照旧。',
      '栏目更新不够及时，共[-37-][+41+]条。其他照旧。',
    ],
    ['甲事已办。乙事已办。', '甲事已办。', '甲事已办。[-乙事已办。-]'],
    ['', '新写了一句。', '[+新写了一句。+]'],
    [
      '屋顶漏雨，已经修好。',
      '图书角新添报刊两种，欢迎翻阅。',
      '[-屋顶漏雨，已经修好。-][+图书角新添报刊两种，欢迎翻阅。+]',
    ],
  ])('%s / %s', (before, after, expected) => {
    expect(write(diffProse(before, after))).toBe(expected);
  });

  it('holds both texts, whatever they are', () => {
    const line = fc.stringMatching(/^[甲乙丙丁一二。；，0-9]{0,30}$/);
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const tidy = (raw: string) =>
      raw
        .split('\n')
        .filter((each) => each !== '')
        .join('\n');
    const property = fc.property(text, text, (before, after) => {
      const pieces = diffProse(before, after);
      const without = (kind: DiffPiece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(tidy(before));
      expect(without('removed')).toBe(tidy(after));
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    });
    fc.assert(property);
  });

  it('gives up on texts with nothing in common in a bounded time', () => {
    const noise = (from: number) =>
      Array.from({ length: 20_000 }, (_, at) =>
        String.fromCharCode(from + ((at * 7919) % 5000)),
      ).join('');
    const started = performance.now();
    expect(diffProse(noise(0x4e00), noise(0x6500)).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
