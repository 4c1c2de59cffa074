import { describe, expect, it } from 'vitest';
import { drawOutcomes } from '../../src/charts/outcomes/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { StoredReport } from '../../src/model/storedReport.ts';
import { AGENCY, applications, inventReport, toCell } from './inventReport.ts';
import { countDots, rectsOf, textsOf } from './textsOf.ts';

const draw = (reports: readonly StoredReport[]) =>
  drawOutcomes({ agency: AGENCY, reports: [...reports] }, wordsIn('zh'));

/** The bars of a picture, without legend and stems. */
const barsOf = (svg: string) => rectsOf(svg).filter(({ height }) => height > 20);

describe('what is not a number', () => {
  it('says zero as zero', () => {
    const chart = draw([inventReport(2021)]);
    expect(textsOf(chart.svg.wide)).toEqual(['2021', '收到 0 件']);
    expect(chart.summary).toBe('2021 年：收到 0 件。');
  });

  it.each([
    ['blank', 'document', '留空'],
    ['dash', 'document', '画了线'],
    ['unreadable', 'document', '不是数字'],
    ['missing', 'document', '没有找到'],
    ['missing', 'partial', '本站尚未收录，见原文'],
  ] as const)('says %s in a %s as %s, never as 0', (state, capture, said) => {
    const chart = draw([inventReport(2021, {}, { fill: { state }, capture })]);
    expect(textsOf(chart.svg.wide)).toEqual(['2021', said]);
    expect(chart.table.rows[0]).toEqual(['2021', ...Array.from({ length: 9 }, () => said)]);
    expect(chart.summary).not.toContain('0 件');
  });

  it('does not take an outcome with one blank row for a number', () => {
    const rows = applications({
      granted: 2,
      'refused.thirdParty': 1,
      'refused.deliberative': 'blank',
      concluded: 3,
    });
    const chart = draw([inventReport(2021, rows)]);
    expect(countDots(chart.svg.wide, 'mark-refused')).toBe(0);
    expect(textsOf(chart.svg.wide)).toContain('不予公开：留空');
    expect(chart.table.rows[0]?.[4]).toBe('留空');
  });

  it('draws what is captured and says how much is not', () => {
    const rows = applications({ received: 6, granted: 2 });
    const chart = draw([inventReport(2021, rows, { fill: toCell('missing'), capture: 'partial' })]);
    expect(countDots(chart.svg.wide, 'mark-granted')).toBe(2);
    expect(textsOf(chart.svg.wide)).toContain('另有 5 类结果：本站尚未收录，见原文');
  });

  it('says where a printed total is not the sum, and repairs nothing', () => {
    const chart = draw([inventReport(2021, applications({ granted: 40, concluded: 44 }))]);
    expect(textsOf(chart.svg.wide)).toContain('44');
    expect(chart.notes).toEqual([
      '2021 年年报所印的办结总计为 44 件，各类结果相加为 40 件；图按各类结果画。',
    ]);
  });

  it('draws no length for a printed negative number, and prints it in the table', () => {
    const chart = draw([
      inventReport(2021, applications({ granted: 40, partlyGranted: -1, concluded: 39 })),
    ]);
    expect(barsOf(chart.svg.wide).map(({ look }) => look)).toEqual(['mark-granted']);
    expect(chart.table.rows[0]?.[3]).toBe('-1');
  });
});
