import { expect, test } from 'vitest';
import { joinRaised } from './joinRaised.ts';
import type { TextPiece } from './pdfPage.ts';

const figure: TextPiece = { text: '12', x: 100, y: 50, width: 10, size: 9 };
const texts = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text);

test('a small raised digit is the mark of the figure before it', () => {
  const mark = { text: '2', x: 110, y: 53.7, width: 4, size: 7.5 };
  expect(joinRaised([mark, figure])).toEqual([{ ...figure, text: '12²', width: 14 }]);
});

test.each([
  ['as large', { text: '2', x: 110, y: 53.7, width: 5, size: 9 }],
  ['on the same baseline', { text: '2', x: 110, y: 50, width: 4, size: 7.5 }],
  ['further off', { text: '2', x: 120, y: 53.7, width: 4, size: 7.5 }],
])('a digit %s is a figure of its own', (_, other) => {
  expect(texts(joinRaised([figure, other]))).toEqual(['12', '2']);
});
