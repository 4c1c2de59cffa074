import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip } from './isSlip.ts';

describe('isSlip', () => {
  it.each([
    ['swapped', 'iqjia', 'qijia', true],
    ['swapped at the end', 'qijai', 'qijia', true],
    ['wrong at the start', 'oijia', 'qijia', true],
    ['missing at the start', 'ijia', 'qijia', true],
    ['missing at the end', 'qiji', 'qijia', true],
    ['doubled', 'qqijia', 'qijia', true],
    ['too many at the end', 'qijiaa', 'qijia', true],
    ['none', 'qijia', 'qijia', false],
    ['two', 'oijai', 'qijia', false],
    ['nothing in common', 'abc', 'xyz', false],
    ['no name', 'abc', '', false],
    ['nothing typed', '', 'abc', false],
  ])('%s: %s for %s', (_, typed, name, expected) => {
    expect(isSlip(typed, name)).toBe(expected);
  });

  it.each([
    ['wrong', 'oijias', true],
    ['missing', 'qjias', true],
    ['too many', 'qiijias', true],
    ['swapped', 'qijais', true],
    ['two', 'oijais', false],
  ])('may be in a name that goes on: %s, %s for qijiashan', (_, typed, expected) => {
    expect(isSlip(typed, 'qijiashan', true)).toBe(expected);
    expect(isSlip(typed, 'qijiashan')).toBe(false);
  });

  it('forgives any character replaced, left out or put in, but no two', () => {
    const word = fc.stringMatching(/^[abc]{3,8}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', '', 'xb'), (name, place, put) => {
        const at = place % name.length;
        const [before, here, behind] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
        const typed = before + (put === 'xb' ? `x${here}` : put) + behind;
        expect(isSlip(typed, name)).toBe(true);
        expect(isSlip(`yy${typed}`, name)).toBe(false);
      }),
    );
  });
});
