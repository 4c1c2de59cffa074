import { describe, expect, it } from 'vitest';
import { drawDisclosure } from '../../src/charts/disclosure/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { StoredMention } from '../../src/model/storedReport.ts';
import { AGENCY, inventReport, mention } from './inventReport.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const draw = (...years: readonly (readonly StoredMention[])[]) =>
  drawDisclosure(
    {
      agency: AGENCY,
      reports: years.map((stated, index) => inventReport(2021 + index, {}, { stated })),
    },
    wordsIn('zh'),
  );

describe('drawDisclosure', () => {
  it('draws channels and total each from zero, never stacked', () => {
    const { svg, notes } = draw([
      mention('total', 100),
      mention('website', 60),
      mention('wechat', 60),
    ]);
    const bars = rectsOf(svg.wide);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const [website, wechat, total] = bars.map(({ width }) => width);
    expect(website).toBe(wechat);
    expect((website ?? 0) / (total ?? 1)).toBeCloseTo(0.6, 2);
    expect(notes[0]).toContain('不一定等于');
  });

  it('has one scale for all years', () => {
    const [newer, older] = rectsOf(
      draw([mention('website', 50)], [mention('website', 200)]).svg.narrow,
    );
    expect((newer?.width ?? 0) / (older?.width ?? 1)).toBeCloseTo(4, 1);
  });

  it('gives a number that stands alone no bar', () => {
    const { svg } = draw([mention('total', 85)]);
    expect(rectsOf(svg.wide)).toEqual([]);
    expect(textsOf(svg.wide)).toEqual(['2021', '全部', '85']);
  });

  it('says how exact a number is', () => {
    const { svg, table } = draw([
      mention('website', 3659, 'about'),
      mention('wechat', 100, 'moreThan'),
      mention('weibo', 9, 'lessThan'),
    ]);
    expect(textsOf(svg.wide)).toEqual(expect.arrayContaining(['约 3,659', '超过 100', '不足 9']));
    expect(table.rows[0]).toEqual(['2021', '约 3,659', '超过 100', '不足 9', '未写明', '未写明']);
  });

  it('shows that mentions differ, and says the same thing once', () => {
    const { svg, table } = draw([
      mention('total', 4702),
      mention('total', 4720),
      mention('total', 4702),
    ]);
    expect(textsOf(svg.wide)).toEqual(['2021', '全部', '4,702', '正文另记 4,720']);
    expect(table.rows[0]?.at(-1)).toBe('4,702（正文另记 4,720）');
  });

  it('prefers a number to what could not be read', () => {
    const unread: StoredMention = { ...mention('total', 0), state: 'unreadable' } as StoredMention;
    expect(textsOf(draw([unread, mention('total', 12)]).svg.wide)).toEqual(['2021', '全部', '12']);
    expect(textsOf(draw([unread]).svg.wide)).toEqual(['2021', '全部', '不是数字']);
  });

  it('tells prose that states nothing from prose that is not captured', () => {
    const reports = [inventReport(2021), inventReport(2022, {}, { capture: 'complete' })];
    const { svg } = drawDisclosure({ agency: AGENCY, reports }, wordsIn('zh'));
    expect(textsOf(svg.wide)).toEqual(['2022', '正文尚未收录，见原文', '2021', '正文没有写明条数']);
  });

  it('reads the prose of years before there were tables', () => {
    const reports = [inventReport(2013, {}, { stated: [mention('total', 104)] })];
    const { svg } = drawDisclosure({ agency: AGENCY, reports }, wordsIn('zh'));
    expect(textsOf(svg.wide)).toEqual(['2013', '全部', '104']);
  });
});
