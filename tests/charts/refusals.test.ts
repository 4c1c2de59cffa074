import { describe, expect, it } from 'vitest';
import { drawRefusals } from '../../src/charts/refusals/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { YearTotals } from '../../src/model/siteRecords.ts';
import { inventTotals } from './cases.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const words = wordsIn('zh');

const withRefusals = (year: number, counted: number, sums: readonly number[]): YearTotals => ({
  ...inventTotals(year, 9, 0),
  groups: { refusals: { counted, sums: [...sums] } },
});

describe('drawRefusals', () => {
  const years = [
    inventTotals(2019, 4, 0),
    withRefusals(2020, 9, [0, 0, 0, 0, 0, 0, 0, 0, 20]),
    withRefusals(2021, 6, [0, 0, 0, 30, 10, 0, 0, 0, 400]),
  ];

  it('stacks the reasons, names them under the bar, and says of how many', () => {
    const { svg } = drawRefusals({ years }, words);
    const [first, second] = rectsOf(svg.wide).map(({ width }) => width);
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(3, 1);
    expect(rectsOf(svg.wide)).toHaveLength(2);
    expect(textsOf(svg.wide)).toEqual([
      '2021',
      '30',
      '10',
      '40',
      '保护第三方合法权益 30，属于三类内部事务信息 10',
      '办结 400 件，不予公开 40 件（10%）；据 9 份年报中的 6 份',
      '2020',
      '没有不予公开的申请',
      '办结 20 件，不予公开 0 件（0%，不足 30 件，仅供参考）；据 9 份年报中的 9 份',
    ]);
  });

  it('has every reason of every year in its table, with what it rests on', () => {
    const { table, notes } = drawRefusals({ years }, words);
    expect(table.rows).toHaveLength(16);
    expect(table.rows[3]).toEqual(['2021', '保护第三方合法权益', '30', '400', '6', '9']);
    expect(notes.at(-1)).toBe('2019 年的 4 份年报没有印全这些数字，或本站没有收全，未计入。');
  });

  it('gives no share where the sums do not fit', () => {
    const odd = [withRefusals(2021, 6, [9, 0, 0, 0, 0, 0, 0, 0, 4])];
    expect(textsOf(drawRefusals({ years: odd }, words).svg.wide)).toContain(
      '办结 4 件，不予公开 9 件；据 9 份年报中的 6 份',
    );
  });

  it('has a sentence where nothing was refused, and where nothing is printed', () => {
    expect(drawRefusals({ years: years.slice(0, 2) }, words).empty).toContain('没有不予公开');
    expect(drawRefusals({ years: years.slice(0, 1) }, words).empty).toBeTruthy();
  });
});
