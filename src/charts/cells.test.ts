import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/figureState.ts';
import { formatStates, lengthOf, sumCells } from './cells.ts';
import { wordsIn } from './wordsIn.ts';

const number = (value: number): Cell => ({ state: 'number', value });
const blank: Cell = { state: 'blank' };
const dash: Cell = { state: 'dash' };

describe('sumCells', () => {
  it.each<[readonly Cell[], Cell]>([
    [[number(1), number(2)], number(3)],
    [[number(0)], number(0)],
    [[number(0.1), number(0.2)], number(0.3)],
    [[number(1), blank, dash], blank],
    [[dash, number(1)], dash],
    [[], { state: 'notInTemplate' }],
  ])('%j is %j', (cells, sum) => {
    expect(sumCells(cells)).toEqual(sum);
  });
});

describe('lengthOf', () => {
  it.each<[Cell, number]>([
    [number(4), 4],
    [number(0), 0],
    [number(-3), 0],
    [blank, 0],
  ])('%j is %d', (cell, length) => {
    expect(lengthOf(cell)).toBe(length);
  });
});

describe('formatStates', () => {
  it('says one state, or that there are no numbers', () => {
    expect(formatStates([blank, blank], 'document', wordsIn('zh'))).toBe('留空');
    expect(formatStates([blank, dash], 'document', wordsIn('en'))).toBe('no numbers');
  });
});
