import { describe, expect, it } from 'vitest';
import type { ComparedValue, Comparison } from '../../src/charts/compare/series.ts';
import { showMeasure } from '../../src/charts/compare/shownMeasure.ts';
import { drawBars } from '../../src/charts/compareBars/draw.ts';
import { drawLines } from '../../src/charts/compareLines/draw.ts';
import { drawOutcomes } from '../../src/charts/compareOutcomes/draw.ts';
import { drawSlope } from '../../src/charts/compareSlope/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { Cell } from '../../src/model/cell.ts';
import type { AgencyYear } from '../../src/model/columns/agencyColumns.ts';
import { rowsOf } from '../../src/model/figures.ts';
import { findMeasure } from '../../src/model/measures.ts';

const zh = wordsIn('zh');
const en = wordsIn('en');
const NAMES = ['甲镇', '乙镇', '丙镇'];

const share = (value: number, denominator: number): ComparedValue => ({
  state: 'number',
  value,
  denominator,
  ...(denominator < 30 && { small: true as const }),
});

const toValue = (given: number | ComparedValue): ComparedValue =>
  typeof given === 'number' ? { state: 'number', value: given } : given;

/** Three towns at most, from 2021 on; each row holds one town's years. */
function compare(
  id: string,
  ...rows: readonly (readonly (number | ComparedValue)[])[]
): Comparison {
  const measure = findMeasure(id);
  if (!measure) throw new Error(id);
  const years = (rows[0] ?? []).map((_, at) => 2021 + at);
  return {
    shown: showMeasure(measure, false),
    years,
    agencies: rows.map((row, at) => ({
      code: `33020600${at}`,
      name: NAMES[at] ?? '',
      at,
      reports: [],
      years: row.map((given, index) => ({
        year: 2021 + index,
        form: '2021',
        value: toValue(given),
      })),
    })),
  };
}

const RECEIVED = 'applications.received.total';
const REFUSALS = 'measure.refusalShare';
const none: ComparedValue = { state: 'blank' };

describe('the title of a comparison says what is seen, with its unit', () => {
  it.each([
    [compare(RECEIVED, [1, 5], [2, 3]), '2022 年新收政府信息公开申请数量最多的是甲镇，5 件'],
    [compare(RECEIVED, [1, 5]), '甲镇新收政府信息公开申请数量：2021 年 1 件，2022 年 5 件'],
    [compare(RECEIVED, [none, none]), '甲镇：没有新收政府信息公开申请数量的数字'],
    [compare(RECEIVED, [4, 3], [4, 3]), '2022 年新收政府信息公开申请数量都是 3 件'],
    [compare(RECEIVED, [4], [4], [none]), '2021 年新收政府信息公开申请数量有 2 个并列第一，4 件'],
    [compare(REFUSALS, [share(0.5, 40)], [share(0.2, 50)]), '2021 年不予公开占比最高的是甲镇，50%'],
    [compare(REFUSALS, [share(0.5, 4)], [share(0.2, 5)]), '不予公开占比：分母都不足 30，不排名'],
    [compare(REFUSALS, [share(0.5, 4)], [share(0.2, 50)]), '乙镇 2021 年不予公开占比 20%'],
  ])('lines %#', (comparison, title) => {
    expect(drawLines(comparison, undefined, zh).chart.title).toBe(title);
  });

  it.each([
    [
      compare(REFUSALS, [share(0.5, 4)], [share(0.2, 5)]),
      '2021 年不予公开占比：分母都不足 30，不排名',
    ],
    [compare(REFUSALS, [none], [none]), '2021 年不予公开占比：没有数字可画'],
    [compare(REFUSALS, [share(0.5, 4)], [share(0.2, 50)]), '乙镇 2021 年不予公开占比 20%'],
  ])('bars %#', (comparison, title) => {
    expect(drawBars(comparison, undefined, zh).chart.title).toBe(title);
  });

  it.each([
    [
      compare(RECEIVED, [1, 5], [2, 3], [4, 1]),
      '新收政府信息公开申请数量，2021 年到 2022 年：2 个上升，1 个下降',
      'Requests received, 2021 to 2022: 2 up, 1 down',
    ],
    [
      compare(RECEIVED, [1], [2]),
      '2021 年新收政府信息公开申请数量最多的是乙镇，2 件',
      'Requests received in 2021: 乙镇 has the most, 2 requests',
    ],
    [
      compare(REFUSALS, [share(0.5, 4), share(0.1, 4)], [share(0.2, 50), share(0.3, 50)]),
      '不予公开占比，2021 年到 2022 年：1 个上升',
      'Refusal share, 2021 to 2022: 1 up',
    ],
  ])('slope %#', (comparison, chinese, english) => {
    expect(drawSlope(comparison, undefined, zh).chart.title).toBe(chinese);
    expect(drawSlope(comparison, undefined, en).chart.title).toBe(english);
  });
});

describe('the notes of a comparison are true of it', () => {
  it('names whose outcomes are missing, not all, where others are drawn', () => {
    const { shown, agencies } = compare(RECEIVED, [1], [2], [3]);
    const reported = agencies.map((agency, at) =>
      at === 0 ? { ...agency, reports: [reportOf({ granted: 2 })] } : agency,
    );
    const { notes } = drawOutcomes(
      { shown, agencies: reported, years: [2021] },
      { year: 2021, relative: false, sort: undefined },
      zh,
    ).chart;
    expect(notes).toEqual(['没有画出——年报未收录：乙镇（2021）、丙镇（2021）。']);
  });

  it.each([
    [[[1000], [50], [0]], [expect.stringContaining('甲镇是其他机关的 20 倍以上')]],
    [[[1000], [900], [3]], [expect.stringContaining('有 1 个机关的数字不到最高者的 20 分之一')]],
    [[[1000], [60], [0]], []],
    [[[1000]], []],
  ])('says whose lines lie on the axis: %j', (rows, notes) => {
    expect(drawLines(compare(RECEIVED, ...rows), undefined, zh).chart.notes).toEqual(notes);
  });

  it('says nothing of a dashed line where no line is drawn', () => {
    const { chart } = drawLines(compare(RECEIVED, [none, none], [none, none]), undefined, zh);
    expect(chart.empty).toBeDefined();
    const broken = { ...compare(RECEIVED, [none, none]), years: [2020, 2021] };
    expect(drawLines(broken, undefined, zh).chart.notes).toEqual([
      expect.stringContaining('没有画出'),
    ]);
  });
});

/** A report of 2021 with outcomes, the others 0. */
function reportOf(counts: Readonly<Record<string, number>>): AgencyYear {
  const figures = rowsOf('applications', '2021').map(({ id }): [string, Cell] => [
    `${id}.total`,
    { state: 'number', value: counts[id.split('.')[1] ?? ''] ?? 0 },
  ]);
  return {
    year: 2021,
    templates: { proactive: '2021', applications: '2021' },
    capture: 'document',
    figures: Object.fromEntries(figures),
  };
}
