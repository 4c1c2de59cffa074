import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutWord } from './cutWord.ts';
import { LONGEST_GRAM, OVERLAP } from './indexFormat.ts';

const words = fc
  .array(fc.constantFrom('公', '开', ' '), { minLength: 2, maxLength: 60 })
  .map((characters) => characters.join('').trim())
  .filter((word) => word.length > 1);

it('cuts into pieces of the word that begin with no blank', () => {
  fc.assert(
    fc.property(words, (word) => {
      for (const piece of cutWord(word).pieces) {
        expect(word).toContain(piece);
        expect(piece).toMatch(/^\S/);
        expect(piece.length).toBeLessThanOrEqual(LONGEST_GRAM);
      }
    }),
  );
});

it('leaves a word that is short enough whole', () => {
  expect(cutWord('政府信息公开工作年度报告')).toEqual({
    pieces: ['政府信息公开工作年度报告'],
    isCovered: true,
  });
});

it('lets pieces overlap as far as they must, up to the end of the word', () => {
  const word = String.fromCharCode(...Array.from({ length: 31 }, (_, at) => 0x4e00 + at));
  const { pieces, isCovered } = cutWord(word);
  expect(isCovered).toBe(true);
  const starts = pieces.map((piece) => word.indexOf(piece));
  for (const [at, start] of starts.entries()) {
    if (at > 0)
      expect((starts[at - 1] ?? 0) + LONGEST_GRAM - start).toBeGreaterThanOrEqual(OVERLAP);
  }
  expect(word.endsWith(pieces.at(-1) ?? '?')).toBe(true);
});

it('knows that pieces on both sides of many blanks do not hang together', () => {
  const { pieces, isCovered } = cutWord(`公开${' '.repeat(20)}申请`);
  expect(pieces.at(-1)).toBe('申请');
  expect(isCovered).toBe(false);
  expect(cutWord(`公开${' '.repeat(20)}申`).isCovered).toBe(false);
});
