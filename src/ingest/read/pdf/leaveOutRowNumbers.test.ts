import { expect, test } from 'vitest';
import { leaveOutRowNumbers } from './leaveOutRowNumbers.ts';
import type { PdfPage, TextPiece } from './pdfPage.ts';

const SIZE = 10;

const piece = (text: string, x: number, y: number): TextPiece => ({
  text,
  x,
  y,
  width: [...text].length * (/\p{Script=Han}/u.test(text) ? SIZE : SIZE / 2),
  size: SIZE,
});

const page = (pieces: readonly TextPiece[]): PdfPage => ({
  number: 1,
  width: 595,
  height: 842,
  pieces,
  rules: [],
  unseen: 0,
});

/** A number, a label of two lines and a figure at its middle. */
const row = (number: string, y: number, x = 40): TextPiece[] => [
  piece(number, x, y),
  piece('属于甲', 80, y + 6),
  piece('乙丙', 80, y - 6),
  piece('7', 200, y),
];

const textsOf = (...pages: readonly TextPiece[][]) =>
  leaveOutRowNumbers(pages.map(page)).flatMap(({ pieces }) => pieces.map(({ text }) => text));

const LABELLED = ['属于甲', '乙丙', '7'];

test('row numbers before the labels go, also those of the next page', () => {
  const first = [...row('1', 700), ...row('2', 660)];
  expect(textsOf(first, row('3', 700))).toEqual([...LABELLED, ...LABELLED, ...LABELLED]);
});

test('numbers in brackets are row numbers too', () => {
  expect(textsOf([...row('(1)', 700), ...row('(2)', 660), ...row('(3)', 620)])).toEqual([
    ...LABELLED,
    ...LABELLED,
    ...LABELLED,
  ]);
});

test.each([
  ['two may be figures', ['1', '2']],
  ['numbers that do not count up one by one are figures', ['1', '2', '4']],
  ['numbers that begin later are figures', ['2', '3', '4']],
])('%s', (_, numbers) => {
  const texts = textsOf(numbers.flatMap((number, at) => row(number, 700 - 40 * at)));
  expect(texts.filter((text) => numbers.includes(text))).toEqual(numbers);
});

test('figures that count up, right of their labels, stay', () => {
  const pieces = ['1', '2', '3'].flatMap((number, at) => row(number, 700 - 40 * at, 150));
  expect(textsOf(pieces)).toHaveLength(pieces.length);
});

test('numbers that do not stand below one another are figures', () => {
  const pieces = ['1', '2', '3'].flatMap((number, at) => row(number, 700 - 40 * at, 40 + 8 * at));
  expect(textsOf(pieces)).toHaveLength(pieces.length);
});
