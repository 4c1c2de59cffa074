import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { findTitles } from './findTitle.ts';
import { headLines } from './headLine.ts';
import { preambleOf } from './preambleOf.ts';

function preamble(text: string): string[] {
  const head = headLines(sampleLines(text));
  return preambleOf(head, findTitles(head)).map((line) => line.text);
}

describe('preambleOf', () => {
  it('keeps what stands between title and heading, without the page around it', () => {
    const text = [
      '当前位置：首页 > 政府信息公开 > 年报',
      '某镇2021年政府信息公开工作年度报告',
      '发布时间：2022-01-20 来源：某镇 字体：大 中 小',
      '本报告由某镇编制。',
      '数据统计期限为全年，电子版可在网站查阅，有疑问请与党政办公',
      '室联系。',
    ];
    expect(preamble(text.join('\n'))).toEqual(text.slice(3));
  });

  it('keeps only prose where there is no title', () => {
    expect(preamble('无障碍\n长辈版\n本报告由某镇编制。')).toEqual(['本报告由某镇编制。']);
  });
});
