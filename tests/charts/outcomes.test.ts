import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOutcomes } from '../../src/charts/outcomes/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { StoredReport } from '../../src/model/storedReport.ts';
import { AGENCY, applications, inventReport } from './inventReport.ts';
import { countDots, rectsOf, textsOf } from './textsOf.ts';

const draw = (
  reports: readonly StoredReport[],
  span?: { from: number; to: number },
  locale: 'zh' | 'en' = 'zh',
) => drawOutcomes({ agency: AGENCY, reports: [...reports] }, wordsIn(locale), span);

const granted = (year: number, count: number) =>
  inventReport(year, applications({ received: count, granted: count, concluded: count }));

/** The bars of a picture, without legend and stems. */
const barsOf = (svg: string) => rectsOf(svg).filter(({ height }) => height > 20);

describe('dots and bars', () => {
  it('draws one dot an application up to 30', () => {
    const { svg } = draw([granted(2021, 30)]);
    expect(countDots(svg.wide, 'mark-granted')).toBe(30);
    expect(countDots(svg.narrow, 'mark-granted')).toBe(30);
    expect(rectsOf(svg.wide)).toEqual([]);
    expect(textsOf(svg.wide)).toEqual(['2021', '30 件 · 予以公开']);
  });

  it('draws bars from 31, and for every year as soon as one has more', () => {
    const { svg } = draw([granted(2021, 31), granted(2022, 2)]);
    expect(countDots(svg.wide, 'mark-granted')).toBe(0);
    expect(barsOf(svg.wide)).toHaveLength(2);
  });

  it('has one dot an application of each outcome, in the form’s order', () => {
    const outcomes = fc.array(fc.nat(8), { minLength: 6, maxLength: 6 }).filter((found) => {
      const sum = found.reduce((total, count) => total + count, 0);
      return sum > 0 && sum <= 30;
    });
    fc.assert(
      fc.property(outcomes, ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
        const rows = {
          granted: a,
          partlyGranted: b,
          'refused.thirdParty': c,
          'unavailable.notHeld': d,
          'notProcessed.repeat': e,
          'otherHandling.feeUnpaid': f,
        };
        const { svg } = draw([inventReport(2021, applications(rows))]);
        const looks = ['granted', 'partly', 'refused', 'unavailable', 'not-processed', 'other'];
        for (const picture of [svg.wide, svg.narrow]) {
          expect(looks.map((look) => countDots(picture, `mark-${look}`))).toEqual([
            a,
            b,
            c,
            d,
            e,
            f,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('makes every bar as long as its count, on one scale for all years', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, (found) => {
        fc.pre(Math.max(...found) > 30);
        const { svg } = draw(found.map((count, index) => granted(2021 + index, count)));
        for (const picture of [svg.wide, svg.narrow]) {
          const bars = barsOf(picture).toSorted((a, b) => b.y - a.y);
          const unit = Math.max(...bars.map(({ width }) => width)) / Math.max(...found);
          bars.forEach(({ width }, index) => {
            // Drawn to a tenth of a unit, and never shorter than one unit.
            expect(Math.abs(width - Math.max(1, unit * (found[index] ?? 0)))).toBeLessThan(0.2);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps 1 beside 3,767 visible and says what it is', () => {
    const { svg } = draw([granted(2021, 1), granted(2022, 3767)]);
    expect(Math.min(...barsOf(svg.wide).map(({ width }) => width))).toBe(1);
    expect(textsOf(svg.wide)).toEqual(expect.arrayContaining(['予以公开 1 件', '3,767']));
  });

  it('shows open applications apart from those concluded', () => {
    const few = draw([
      inventReport(2021, applications({ granted: 2, concluded: 2, carriedOver: 3 })),
    ]);
    expect(countDots(few.svg.wide, 'mark-open')).toBe(3);
    expect(textsOf(few.svg.wide)).toContain('3 件 · 结转下年度');
    const many = draw([
      inventReport(2021, applications({ granted: 200, concluded: 200, carriedOver: 40 })),
    ]);
    expect(barsOf(many.svg.wide).map(({ look }) => look)).toEqual(['mark-granted', 'mark-open']);
    expect(textsOf(many.svg.wide)).toContain('200 +40');
    expect(many.notes[0]).toContain('空框');
  });

  it('puts a number inside a segment only where it fits', () => {
    const rows = { granted: 900, 'refused.thirdParty': 3, concluded: 903 };
    const { svg, table } = draw([inventReport(2021, applications(rows))]);
    expect(textsOf(svg.wide)).toContain('900');
    expect(textsOf(svg.wide)).not.toContain('3');
    expect(svg.wide).toContain('<title>3 件 · 不予公开</title>');
    expect(table.rows[0]).toEqual(['2021', '0', '900', '0', '3', '0', '0', '0', '903', '0']);
  });
});

describe('the years', () => {
  it('says which years are not captured, between and around those that are', () => {
    const chart = draw([granted(2021, 1), granted(2024, 1)], { from: 2019, to: 2025 });
    expect(textsOf(chart.svg.wide)).toEqual([
      ...['2025', '尚未收录，不等于没有'],
      ...['2024', '1 件 · 予以公开'],
      ...['2022–2023', '尚未收录，不等于没有'],
      ...['2021', '1 件 · 予以公开'],
      ...['2019–2020', '尚未收录，不等于没有'],
    ]);
    expect(chart.summary).toContain('2022–2023 年的年报尚未收录');
  });

  it('marks the break of the form, and adds up other handling only across its rows', () => {
    const newer = inventReport(
      2021,
      applications({ 'otherHandling.other': 1, 'otherHandling.feeUnpaid': 2 }),
    );
    const older = inventReport(2020, applications({ otherHandling: 4 }));
    const chart = draw([older, newer]);
    expect(textsOf(chart.svg.wide)).toEqual([
      '2021',
      '3 件 · 其他处理',
      '以上 2021 版表格，以下 2019 版',
      '2020',
      '4 件 · 其他处理',
    ]);
    expect(chart.svg.wide).toContain('class="rule-break"');
    expect(chart.notes[0]).toContain('三行');
  });

  it('says of years before there were tables that there were none', () => {
    const chart = draw([inventReport(2016), inventReport(2017), granted(2019, 1)]);
    expect(textsOf(chart.svg.wide).slice(2)).toEqual([
      ...['2018', '尚未收录，不等于没有'],
      ...['2016–2017', '当年的年报还没有统一的表格'],
    ]);
  });

  it('has a sentence instead of a picture where no report has tables', () => {
    const chart = draw([inventReport(2016)]);
    expect(chart.empty).toBe('2016 年的年报还没有统一的表格。');
    expect(chart.svg).toEqual({ wide: '', narrow: '' });
    expect(draw([]).empty).toBe('还没有收录可以画成图的年报。');
  });

  it('stays one picture for twelve years', () => {
    const years = Array.from({ length: 12 }, (_, index) => granted(2019 + index, 10 * index));
    expect(barsOf(draw(years).svg.narrow)).toHaveLength(11);
  });
});

describe('words', () => {
  it('puts a year in a complete sentence in both languages', () => {
    const rows = applications({
      received: 5,
      granted: 2,
      'unavailable.notHeld': 1,
      concluded: 3,
      carriedOver: 2,
    });
    const reports = [inventReport(2021, rows)];
    expect(draw(reports).summary).toBe(
      '2021 年办结 3 件：予以公开 2 件，无法提供 1 件，结转下年度 2 件。',
    );
    expect(draw(reports, undefined, 'en').summary).toBe(
      'In 2021, 3 requests were concluded: 2 granted, 1 unavailable, 2 carried over.',
    );
  });

  it('names outcomes once: over the bars, or in a legend where they do not fit', () => {
    const rows = applications({
      granted: 400,
      partlyGranted: 200,
      'unavailable.notHeld': 300,
      concluded: 900,
    });
    const { svg } = draw([inventReport(2021, rows), inventReport(2022, rows)], undefined, 'en');
    for (const picture of [svg.wide, svg.narrow]) {
      expect(textsOf(picture).filter((text) => text === 'Partly granted')).toHaveLength(1);
    }
  });

  it('carries awkward names as text', () => {
    const agency = { ...AGENCY, name: '<b>甲 & "乙"</b>' };
    const chart = drawOutcomes({ agency, reports: [granted(2021, 1)] }, wordsIn('zh'));
    expect(chart.description).toContain('<b>甲 & "乙"</b>');
    expect(chart.svg.wide).not.toContain('<b>');
  });
});
