import { describe, expect, it } from 'vitest';
import { pickTexts, t } from './t.ts';
import { wordsOf } from './words.ts';

describe('wordsOf', () => {
  it('says what the site says, with the texts it was given', () => {
    const words = wordsOf('en', pickTexts('en', ['chart.totals.']));
    const params = { counted: 1200, reports: 1500 };
    expect(words.t('chart.totals.basis', params)).toBe(t('en', 'chart.totals.basis', params));
    expect(words.number(3521)).toBe('3,521');
    expect(() => words.t('chart.empty')).toThrow('"chart.empty"');
  });
});
