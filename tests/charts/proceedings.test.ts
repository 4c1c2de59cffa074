import { describe, expect, it } from 'vitest';
import { drawAreaProceedings, drawProceedings } from '../../src/charts/proceedings/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { Cell } from '../../src/model/figureState.ts';
import { inventTotals } from './cases.ts';
import { AGENCY, cells, inventReport } from './inventReport.ts';
import { countDots, rectsOf, textsOf } from './textsOf.ts';

const reviews = (columns: Readonly<Record<string, number | Cell['state']>>) =>
  Object.assign(
    {},
    ...Object.entries(columns).map(([column, content]) =>
      cells('proceedings', { review: content }, column),
    ),
  );

const draw = (figures: Record<string, Cell>, fill?: Cell, locale: 'zh' | 'en' = 'zh') =>
  drawProceedings(
    { agency: AGENCY, reports: [inventReport(2021, figures, fill ? { fill } : {})] },
    wordsIn(locale),
  );

describe('drawProceedings', () => {
  it('draws one dot a case, by result', () => {
    const { svg, summary } = draw(reviews({ upheld: 1, total: 1 }));
    expect(countDots(svg.wide, 'mark-upheld')).toBe(1);
    expect(textsOf(svg.wide)).toEqual([
      '2021',
      '行政复议',
      '1 件 · 结果维持',
      '未经复议直接起诉',
      '0',
      '复议后起诉',
      '0',
    ]);
    expect(summary).toBe(
      '2021 年：行政复议：1 件 · 结果维持；未经复议直接起诉：0；复议后起诉：0。',
    );
  });

  it('explains its colours where results are mixed', () => {
    const { svg } = draw(reviews({ upheld: 2, corrected: 1, total: 3 }));
    expect(textsOf(svg.wide).slice(0, 2)).toEqual(['结果维持', '结果纠正']);
    expect(textsOf(svg.wide)).toContain('3 件 · 结果维持 2，结果纠正 1');
  });

  it('draws bars from 31 cases of one kind', () => {
    expect(rectsOf(draw(reviews({ upheld: 30, total: 30 })).svg.wide)).toEqual([]);
    const bars = rectsOf(draw(reviews({ upheld: 31, pending: 31, total: 62 })).svg.wide);
    expect(bars.filter(({ x }) => x > 100).map(({ look }) => look)).toEqual([
      'mark-upheld',
      'mark-open',
    ]);
    const [upheld, pending] = bars.filter(({ x }) => x > 100).map(({ width }) => width);
    expect(upheld).toBe(pending);
  });

  it('says no cases in one line, and a state in another', () => {
    expect(textsOf(draw({}).svg.wide)).toEqual(['2021', '没有复议，也没有诉讼：三项总计均为 0']);
    expect(textsOf(draw({}, { state: 'blank' }).svg.wide)).toEqual(['2021', '留空']);
    expect(textsOf(draw({}, undefined, 'en').svg.narrow).join(' ')).toContain(
      'no reviews and no lawsuits',
    );
  });

  it('says a total whose results are no numbers, and draws nothing for it', () => {
    const { svg } = draw(reviews({ total: 3 }), { state: 'blank' });
    expect(textsOf(svg.wide).slice(1, 3)).toEqual(['行政复议', '3 件 · 结果留空']);
    expect(svg.wide).not.toContain('<circle');
  });

  it('shows results that a wrong total contradicts, and says so', () => {
    const { svg, notes } = draw(reviews({ upheld: 5, total: 0 }));
    expect(textsOf(svg.wide)).toContain('结果维持 5');
    expect(notes).toEqual([
      '2021 年年报所印的行政复议总计为 0 件，各结果相加为 5 件；图按各结果画。',
    ]);
  });

  it('says how many of those decided were corrected, and marks a share of few', () => {
    const year = (number: number, columns: Parameters<typeof reviews>[0]) =>
      inventReport(number, reviews(columns));
    const few = { upheld: 3, corrected: 1, pending: 5, total: 9 };
    const many = { upheld: 30, corrected: 10, total: 40 };
    const { svg, notes, table } = drawProceedings(
      { agency: AGENCY, reports: [year(2022, few), year(2023, many)] },
      wordsIn('zh'),
    );
    expect(textsOf(svg.wide)).toContain('已审结 4 件，纠正 1 件（25%，不足 30 件，仅供参考）');
    expect(textsOf(svg.wide)).toContain('已审结 40 件，纠正 10 件（25%）');
    expect(notes).toEqual(['各年合计：已审结的复议 44 件，纠正 11 件（25%）。']);
    expect(table.rows[0]?.at(-1)).toBe('10/40');
  });
});

describe('drawAreaProceedings', () => {
  const sums = [6, 2, 0, 0, 8, 0, 0, 0, 0, 1, 0, 0, 0, 0, 3];
  const year = { ...inventTotals(2021, 9, 0), groups: { proceedings: { counted: 7, sums } } };

  it('sums the reports that print the whole table, and says how many', () => {
    const years = [inventTotals(2020, 2, 0), year];
    const { svg, notes, table } = drawAreaProceedings({ years }, wordsIn('zh'));
    expect(countDots(svg.wide, 'mark-corrected')).toBe(2);
    expect(textsOf(svg.wide).at(-1)).toBe(
      '据 9 份年报中的 7 份；已审结 8 件，纠正 2 件（25%，不足 30 件，仅供参考）',
    );
    expect(notes).toContain('2020 年的 2 份年报没有印全这些数字，或本站没有收全，未计入。');
    expect(table.rows[0]?.slice(-3)).toEqual(['2/8', '7', '9']);
  });

  it('has a sentence where no report prints the table', () => {
    expect(drawAreaProceedings({ years: [] }, wordsIn('zh')).empty).toBeTruthy();
  });
});
