import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapEvenly, wrapName } from './wrapName.ts';
import { wrapText } from './wrapText.ts';

const SIZE = 10;

describe('wrapEvenly', () => {
  it('has as many lines, more alike', () => {
    expect(wrapText('本年新制作数量', 60, SIZE)).toEqual(['本年新制作数', '量']);
    expect(wrapEvenly('本年新制作数量', 60, SIZE)).toEqual(['本年新制', '作数量']);
  });
});

describe('wrapName', () => {
  it.each([
    ['Kejichanyeyuan of Xi', 60, ['Kejichanye', 'yuan', 'of Xi']],
    ['春晓街道', 20, ['春晓', '街道']],
  ])('%s in %d', (name, width, lines) => {
    expect(wrapName(name, width, SIZE)).toEqual(lines);
  });

  it('keeps every line within the width, whatever the name', () => {
    const word = fc.stringMatching(/^[A-Za-z春晓]{1,60}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, fc.integer({ min: 20, max: 300 }), (found, width) => {
        const lines = wrapName(found, width, SIZE);
        expect(lines.filter((line) => textWidth(line, SIZE) > width)).toEqual([]);
        expect(lines.join('').replace(/\s/g, '')).toBe(found.replace(/\s/g, ''));
      }),
    );
  });
});
