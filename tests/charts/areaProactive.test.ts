import { describe, expect, it } from 'vitest';
import { drawAreaDecisions } from '../../src/charts/decisions/draw.ts';
import { drawAreaDocuments } from '../../src/charts/documents/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { YearTotals } from '../../src/model/siteRecords.ts';
import { inventTotals } from './cases.ts';
import { textsOf } from './textsOf.ts';

const words = wordsIn('zh');

const withGroups = (year: number, groups: YearTotals['groups']): YearTotals => ({
  ...inventTotals(year, 9, 0),
  groups,
});

describe('drawAreaDocuments', () => {
  it('keeps the forms apart, also where one year has reports of both', () => {
    const years = [
      withGroups(2020, { documents2019: { counted: 5, sums: [4, 3, 80] } }),
      withGroups(2021, {
        documents2019: { counted: 1, sums: [1, 1, 9] },
        documents2021: { counted: 7, sums: [6, 2, 40] },
      }),
    ];
    const { svg, table, notes } = drawAreaDocuments({ years }, words);
    expect(textsOf(svg.wide).filter((text) => /^20\d\d$/.test(text))).toEqual([
      '2021',
      '2021',
      '2020',
    ]);
    expect(textsOf(svg.wide)).toEqual(
      expect.arrayContaining(['现行有效件数', '对外公开总数量', '据 9 份年报中的 7 份']),
    );
    expect(table.rows).toHaveLength(9);
    expect(table.rows[2]).toEqual(['2021', '现行有效件数', '40', '7', '9']);
    expect(notes.join()).not.toContain('未计入');
  });

  it('has a sentence where no report prints them', () => {
    expect(drawAreaDocuments({ years: [withGroups(2020, {})] }, words).empty).toBeTruthy();
  });
});

describe('drawAreaDecisions', () => {
  const decided = (year: number, counted: number) =>
    withGroups(year, { decisions: { counted, sums: [10, 20, 0] } });

  it('draws rows and never a line, since the reports differ from year to year', () => {
    const years = [2019, 2020, 2021, 2022].map((year) => decided(year, year - 2015));
    const { svg, table, notes } = drawAreaDecisions({ years }, words);
    expect(svg.wide).not.toContain('<polyline');
    expect(textsOf(svg.narrow)).toContain('据 9 份年报中的 7 份');
    expect(table.rows[0]).toEqual(['2022', '10', '20', '0', '7', '9']);
    expect(notes[0]).toContain('不能当作变化');
  });

  it('tells what each year rests on in its text', () => {
    expect(drawAreaDecisions({ years: [decided(2021, 4)] }, words).summary).toBe(
      '2021 年：行政许可 10，行政处罚 20，行政强制 0（据 9 份年报中的 4 份）。',
    );
  });
});
