import { expect, test } from 'vitest';
import { joinTouching } from './joinTouching.ts';
import type { TextPiece } from './pdfPage.ts';

const SIZE = 10;

/** Letters of one text, each a piece, from the last to the first. */
const spell = (text: string, x: number): TextPiece[] =>
  [...text]
    .map((letter, at) => {
      const width = /\p{Script=Han}/u.test(letter) ? SIZE : SIZE / 2;
      return { text: letter, x: x + at * width, y: 700, width, size: SIZE };
    })
    .toReversed();

const textsOf = (...pieces: readonly TextPiece[]) => joinTouching(pieces).map(({ text }) => text);

test('digits that a page draws one by one, like its words, are figures', () => {
  const [joined] = joinTouching([...spell('1,204', 100), ...spell('甲乙', 20)]);
  expect(joined).toMatchObject({ text: '1,204', x: 100, width: 25 });
});

test('figures of two cells stay two', () => {
  expect(textsOf(...spell('1', 100), ...spell('2', 107), ...spell('甲乙', 20))).toHaveLength(4);
});

test('where words are whole, digits that touch are figures of two cells', () => {
  const word = { text: '甲乙', x: 20, y: 700, width: 20, size: SIZE };
  expect(textsOf(word, ...spell('12', 100))).toEqual(['甲乙', '2', '1']);
});

test('digits without width at one place have an end', () => {
  const flat = spell('12', 105).map((piece) => ({ ...piece, x: 105, width: 0 }));
  expect(textsOf(...spell('9', 100), ...flat, ...spell('甲乙', 20))).toHaveLength(4);
});
