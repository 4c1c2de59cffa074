import { describe, expect, it } from 'vitest';
import { findYear, type YearEvidence } from './findYear.ts';

const NONE: YearEvidence = {
  titleYears: [],
  titlePlace: undefined,
  preamble: '',
  prose: '',
  ownersYear: undefined,
};
const PERIOD = '所列数据的统计期限自2021年1月1日起至2021年12月31日止。';

/** Year and codes of what was met. */
function find(evidence: Partial<YearEvidence>): [number | undefined, string[]] {
  const { year, diagnostics } = findYear({ ...NONE, ...evidence });
  return [year, diagnostics.map(({ code }) => code)];
}

describe('findYear', () => {
  it('reads the title, the period, a mention, or the prose', () => {
    expect(find({ titleYears: [2020] })).toEqual([2020, []]);
    expect(find({ preamble: PERIOD })).toEqual([2021, []]);
    expect(find({ preamble: '现公布某镇2022年政府信息公开工作年度报告。' })).toEqual([2022, []]);
    expect(find({ prose: '2023年，某镇做了工作。2023年共公开若干。' })).toEqual([2023, []]);
  });

  it('takes no year from document numbers, dates, budgets or named texts', () => {
    const prose =
      '国办公开办函〔2021〕30号。2019年4月修订。公开2022年部门预算。《2018年工作要点》。';
    expect(find({ prose })).toEqual([undefined, ['year-missing']]);
  });

  it('takes no damaged period', () => {
    expect(find({ preamble: '统计期限自20211月1日起至202112月31日止。' })).toEqual([
      undefined,
      ['year-missing'],
    ]);
  });

  it('reports a conflict, and believes the title against one witness', () => {
    expect(find({ titleYears: [2020], preamble: PERIOD })).toEqual([2020, ['year-conflict']]);
  });

  it('believes period and prose together against a title left over', () => {
    const prose = '2021年，某镇做了工作。2021年共公开若干。';
    expect(find({ titleYears: [2020], preamble: PERIOD, prose })).toEqual([
      2021,
      ['year-conflict'],
    ]);
  });

  it("obeys the owner's word and reports what differs", () => {
    expect(find({ titleYears: [2020], ownersYear: 2021 })).toEqual([2021, ['year-conflict']]);
    expect(find({ titleYears: [2021], ownersYear: 2021 })).toEqual([2021, []]);
  });
});
