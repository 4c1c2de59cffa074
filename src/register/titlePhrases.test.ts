import { describe, expect, it } from 'vitest';
import { titlePhrases } from './titlePhrases.ts';

describe('titlePhrases', () => {
  it.each([
    [['高青县芦湖街道2020年政府信息公开工作年度报告'], '高青县芦湖街道'],
    [['2021年白泉镇政府信息公开工作年度报告'], '白泉镇'],
    [['2022年度螅镇政府信息公开工作年度报告'], '螅镇'],
    [['国资委2020政府信息公开工作年度报告'], '国资委'],
    [['平湖市财政局关于2022年度政府信息公开工作的年度报告'], '平湖市财政局'],
    [['二〇二一年一市镇政务公开年度报告'], '一市镇'],
    [['政府信息公开工作年度报告', '铁岭市银州区红旗街', '(2021 年度)'], '铁岭市银州区红旗街'],
    [['高青县人民政府', '2020年政府信息公开', '工作年度报告'], '高青县人民政府'],
    [['高 青 县 芦 湖 街 道', '2020 年度政府信息公开工作报告'], '高青县芦湖街道'],
  ])('%j names %s', (lines, phrase) => {
    expect(titlePhrases(lines).titled[0]).toBe(phrase);
  });

  it('finds no name in a title without one', () => {
    expect(titlePhrases(['2021年政府信息公开工作年度报告']).titled).toEqual([]);
  });

  it('takes breadcrumbs apart', () => {
    const { others } = titlePhrases(['首页 > 乡镇街道 > 永丰镇', '政府信息公开工作年度报告']);
    expect(others).toEqual(['首页', '乡镇街道', '永丰镇']);
  });
});
