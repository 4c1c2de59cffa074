import { describe, expect, it } from 'vitest';
import { drawDecisions } from '../../src/charts/decisions/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { StoredReport } from '../../src/model/storedReport.ts';
import { AGENCY, cells, inventReport } from './inventReport.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const decided = (year: number, licensing: number | 'blank') =>
  inventReport(year, cells('proactive', { licensing }, 'decisions'));

const draw = (...reports: StoredReport[]) =>
  drawDecisions({ agency: AGENCY, reports }, wordsIn('zh'));

/** The points of each line of a picture. */
const linesOf = (svg: string): number[] =>
  [...svg.matchAll(/<polyline[^>]*points="([^"]*)"/g)].map(
    ([, points = '']) => points.split(' ').length,
  );

describe('drawDecisions', () => {
  it('has rows for two years, each kind on its own scale', () => {
    const { svg } = draw(decided(2022, 50), decided(2021, 100));
    expect(linesOf(svg.wide)).toEqual([]);
    const [newer, older] = rectsOf(svg.wide).map(({ width }) => width);
    expect((older ?? 0) / (newer ?? 1)).toBeCloseTo(2, 1);
  });

  it('has lines from three years on', () => {
    const { svg } = draw(decided(2021, 1), decided(2022, 2), decided(2023, 3));
    expect(linesOf(svg.wide)).toEqual([3, 3, 3]);
    expect(textsOf(svg.wide)).toEqual(
      expect.arrayContaining(['行政许可', '行政处罚', '行政强制', '2021', '2022', '2023']),
    );
  });

  it('joins nothing across a year that is missing, or a cell that is no number', () => {
    const held = [2021, 2022, 2024, 2025, 2026, 2027].map((year) =>
      decided(year, year === 2026 ? 'blank' : year),
    );
    const { svg } = draw(...held);
    expect(linesOf(svg.wide)).toEqual([2, 2, 2, 4, 2, 4]);
    expect(textsOf(svg.wide)).toEqual(
      expect.arrayContaining(['2023 年尚未收录，不等于没有', '2026 年：行政许可 留空']),
    );
  });

  it('joins nothing across the break of the form, and marks it', () => {
    const { svg } = draw(...[2019, 2020, 2021, 2022].map((year) => decided(year, 9)));
    expect(linesOf(svg.wide)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(svg.wide.match(/rule-break/g)).toHaveLength(3);
    expect(textsOf(svg.wide)).toContain('虚线处换表：左为 2019 版，右为 2021 版');
  });

  it('stands on zero: equal numbers other than 0 are at the top, not on the line', () => {
    const { svg } = draw(decided(2021, 7), decided(2022, 7), decided(2023, 7));
    const points = /<polyline[^>]*points="([^"]*)"/.exec(svg.wide)?.[1] ?? '';
    const axis = Number(/<line class="rule-axis"[^>]*y1="([\d.]+)"/.exec(svg.wide)?.[1]);
    expect(axis - Number(points.split(/[ ,]/)[1])).toBeGreaterThan(50);
  });

  it('leaves out years whose report has no such table', () => {
    const { svg } = draw(inventReport(2017), decided(2021, 1), decided(2022, 2), decided(2023, 3));
    expect(textsOf(svg.wide)).not.toContain('2017');
  });
});
