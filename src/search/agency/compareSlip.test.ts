import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSlip, isWholeSlip } from './compareSlip.ts';

describe('compareSlip', () => {
  it.each([
    ['swapped', 'iqjia', 'qijia', 0],
    ['swapped at the end', 'qijai', 'qijia', 0],
    ['wrong at the start', 'oijia', 'qijia', 1],
    ['missing at the start', 'ijia', 'qijia', 1],
    ['doubled', 'qqijia', 'qijia', 1],
    ['too many at the end', 'qijiaa', 'qijia', 1],
    ['swapped in what is not finished', 'iqjia', 'qijiashan', 2],
    ['wrong in what is not finished', 'oijia', 'qijiashan', 3],
    ['none', 'qijia', 'qijia', undefined],
    ['a beginning', 'qij', 'qijia', undefined],
    ['two', 'oijai', 'qijia', undefined],
    ['nothing in common', 'abc', 'xyz', undefined],
    ['no name', 'abc', '', undefined],
  ])('%s: %s for %s', (_, typed, name, fit) => {
    expect(compareSlip(typed, name)).toBe(fit);
  });

  it('forgives any character replaced, left out or put in, but no two', () => {
    const word = fc.stringMatching(/^[abc]{3,8}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', '', 'xb'), (name, place, put) => {
        const at = place % (name.length - 1);
        const [before, here, behind] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
        const typed = before + (put === 'xb' ? `x${here}` : put) + behind;
        fc.pre(!name.startsWith(typed));
        expect(isWholeSlip(typed, name)).toBe(true);
        expect(compareSlip(`yy${typed}`, name)).toBeUndefined();
      }),
    );
  });
});
