import { describe, expect, it } from 'vitest';
import { joinYears } from './joinYears.ts';
import { wordsIn } from './wordsIn.ts';

describe('joinYears', () => {
  it.each([
    [[2008, 2009, 2010, 2018], '2008–2010、2018', '2008–2010, 2018'],
    [[2021], '2021', '2021'],
    [[], '', ''],
  ])('joins %j', (years, zh, en) => {
    expect(joinYears(years, wordsIn('zh'))).toBe(zh);
    expect(joinYears(years, wordsIn('en'))).toBe(en);
  });
});
