import { describe, expect, test } from 'vitest';
import { dropDoubles } from './dropDoubles.ts';
import type { TextPiece } from './pdfPage.ts';

const SIZE = 10;

const piece = (text: string, x: number, y = 700, size = SIZE): TextPiece => ({
  text,
  x,
  y,
  width: [...text].length * (/\p{Script=Han}/u.test(text) ? size : size / 2),
  size,
});

const textsOf = (...pieces: readonly TextPiece[]) => dropDoubles(pieces).map(({ text }) => text);

describe('dropDoubles', () => {
  test.each([
    ['beside itself', 0.3, 0],
    ['in the same place', 0, 0],
    ['as a shadow', 0.8, -0.8],
  ])('text drawn twice %s is there once', (_, right, down) => {
    expect(textsOf(piece('11', 100), piece('11', 100 + right, 700 + down))).toEqual(['11']);
  });

  test('text drawn four times is there once', () => {
    const shifts = [0, 0.3, 0, 0.3];
    expect(textsOf(...shifts.map((shift, at) => piece('12', 100 + shift, 700 + at / 9)))).toEqual([
      '12',
    ]);
  });

  test('letters each drawn twice, in the runs that the library makes of them', () => {
    const runs = [piece('1', 100), piece('12', 100.3), piece('23', 105.3), piece('3', 110.6)];
    expect(textsOf(...runs).join('')).toBe('123');
  });

  test('equal figures beside one another are two', () => {
    expect(textsOf(piece('1', 100), piece('1', 105), piece('1', 110))).toEqual(['1', '1', '1']);
  });

  test('equal figures below one another are two', () => {
    expect(textsOf(piece('12', 100), piece('12', 100, 692))).toEqual(['12', '12']);
  });

  test('other text over a figure makes it doubtful', () => {
    expect(textsOf(piece('12', 100), piece('3', 102))).toEqual(['12 ?', '3 ?']);
    expect(textsOf(piece('样例', 95), piece('3', 102))).toEqual(['样例', '3 ?']);
  });

  test('large letters under the text of a page are a watermark', () => {
    expect(textsOf(piece('2024', 60, 690, 60), piece('12', 100), piece('甲', 140))).toEqual([
      '12',
      '甲',
    ]);
  });

  test('text that only touches other text stays', () => {
    expect(textsOf(piece('甲乙', 80), piece('12', 99.5))).toEqual(['甲乙', '12']);
  });
});
