import { describe, expect, it } from 'vitest';
import { drawReportsByYear } from '../../src/charts/reportsByYear/draw.ts';
import { drawTotals } from '../../src/charts/totals/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import { inventTotals } from './cases.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const words = wordsIn('zh');
const region = { name: '石桥区', nameEn: 'Shiqiao District' };

describe('drawReportsByYear', () => {
  it('has a column for every year in between, at its count', () => {
    const years = [inventTotals(2019, 10, 0), inventTotals(2021, 40, 0)];
    const { svg, table, summary } = drawReportsByYear({ years }, words);
    expect(textsOf(svg.wide)).toEqual(['10', '2019', '0', '2020', '40', '2021']);
    const [low, high] = rectsOf(svg.wide).map(({ height }) => height);
    expect((high ?? 0) / (low ?? 1)).toBeCloseTo(4, 1);
    expect(table.rows).toEqual([
      ['2019', '10'],
      ['2020', '0'],
      ['2021', '40'],
    ]);
    expect(summary).toBe('全部收录：共 50 份年报，2019 年 10 份，2020 年 0 份，2021 年 40 份。');
  });

  it('has a sentence for a single year', () => {
    const chart = drawReportsByYear({ region, years: [inventTotals(2021, 1, 0)] }, words);
    expect(chart.empty).toBe('石桥区：共 1 份年报，2021 年 1 份。');
    expect(drawReportsByYear({ region, years: [] }, words).empty).toBeTruthy();
  });

  it('turns to rows where columns would be narrower than their numbers', () => {
    const years = Array.from({ length: 18 }, (_, index) => inventTotals(2008 + index, 41_352, 0));
    expect(textsOf(drawReportsByYear({ years }, words).svg.narrow).slice(0, 2)).toEqual([
      '2025',
      '41,352',
    ]);
  });
});

describe('drawTotals', () => {
  it('says over how many reports each sum is', () => {
    const { svg, notes, table } = drawTotals(
      { years: [inventTotals(2021, 9, 1200), inventTotals(2022, 4, 34)] },
      words,
    );
    expect(textsOf(svg.wide).slice(0, 2)).toEqual(['收到 1,234 件', '据 13 份年报中的 7 份']);
    expect(table.rows[0]?.slice(1)).toEqual(['1,234', '7', '13']);
    expect(notes[0]).toContain('不能相减');
  });

  it('does not make a single request look like many', () => {
    const { svg } = drawTotals({ region, years: [inventTotals(2021, 1, 1)] }, words);
    expect(Math.max(...rectsOf(svg.wide).map(({ width }) => width))).toBeLessThan(680 / 20);
  });

  it('has a sentence where no report prints a number', () => {
    expect(drawTotals({ region, years: [inventTotals(2021, 0, 0)] }, words).empty).toBeTruthy();
  });
});
