import { describe, expect, it } from 'vitest';
import { WIDE } from './layout.ts';
import { type Flag, flagsHeight, placeFlags, raiseFlags } from './placeFlags.ts';

const flags = (...places: readonly number[]): Flag[] =>
  places.map((x) => ({ x, text: '部分公开', look: 'mark-partly' }));

const levels = (...places: readonly number[]) =>
  raiseFlags(flags(...places), WIDE)?.map(({ level }) => level);

describe('raiseFlags', () => {
  it.each([
    ['far apart', [0, 100, 200], [0, 0, 0]],
    ['a narrow segment before the last', [0, 190, 200], [0, 1, 0]],
    ['three close together', [180, 190, 200], [2, 1, 0]],
    ['one that passes over a stem', [150, 190, 200], [2, 1, 0]],
  ])('%s', (_, places, expected) => {
    expect(levels(...places)).toEqual(expected);
  });

  it('gives up where a name leaves the picture or they pile up', () => {
    expect(levels(660)).toBeUndefined();
    expect(levels(170, 180, 190, 200)).toBeUndefined();
  });

  it('needs room for its levels, and stands on the bar', () => {
    const raised = raiseFlags(flags(190, 200), WIDE) ?? [];
    expect(flagsHeight([], WIDE)).toBe(0);
    const stems = placeFlags(raised, 50, WIDE).filter((mark) => mark.kind === 'rect');
    expect(stems.map(({ y, height }) => y + height)).toEqual([48, 48]);
    expect(Math.min(...stems.map(({ y }) => y))).toBeGreaterThanOrEqual(
      50 - flagsHeight(raised, WIDE),
    );
  });
});
