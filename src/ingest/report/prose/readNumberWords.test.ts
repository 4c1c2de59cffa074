import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberWords } from './readNumberWords.ts';

const NUMERALS = [...'零一二三四五六七八九'];

/** A number below ten thousand as it is written, 零 where a place is empty. */
function inWords(value: number): string {
  const places = ['千', '百', '十', ''];
  const digits = String(value).padStart(4, '0');
  const words = Array.from(digits, (digit, at) =>
    digit === '0' ? '零' : `${NUMERALS[Number(digit)]}${places[at]}`,
  ).join('');
  return words.replace(/^零+/, '').replace(/零+$/, '').replaceAll(/零+/g, '零') || '零';
}

describe('readNumberWords', () => {
  it.each([
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['两千', 2000],
    ['一万二千', 12000],
    ['三十万', 300000],
    ['八百', 800],
  ])('%s is %i', (words, value) => {
    expect(readNumberWords(words)).toBe(value);
  });

  it.each(['一二', '十百', '二〇二一', '一万二万'])('%s is no number', (words) => {
    expect(readNumberWords(words)).toBeUndefined();
  });

  it('reads back every number that is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(readNumberWords(inWords(value))).toBe(value);
      }),
    );
  });
});
