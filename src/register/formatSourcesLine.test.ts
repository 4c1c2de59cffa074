import { describe, expect, it } from 'vitest';
import { formatSourcesLine } from './formatSourcesLine.ts';

describe('formatSourcesLine', () => {
  const one = { code: '211202001', name: '辽宁省铁岭市银州区红旗街道' };

  it('gives the line and the codes to choose from', () => {
    expect(formatSourcesLine('a.txt', [one, { code: '230110007', name: '红旗街道' }])).toBe(
      'add a line to sources.csv: `a.txt,,CODE,,,` with one of 211202001 辽宁省铁岭市银州区红旗街道, 230110007 红旗街道',
    );
  });

  it('quotes a file name as CSV does', () => {
    expect(formatSourcesLine('a, "b".txt', [one])).toContain('`"a, ""b"".txt",,CODE,,,`');
  });

  it('names twenty candidates at most', () => {
    expect(formatSourcesLine('a.txt', Array(23).fill(one))).toMatch(/, or 3 more$/);
  });

  it('points to the register where there is no candidate', () => {
    expect(formatSourcesLine('a.txt', [])).toContain('data/register/');
  });
});
