import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { chooseHeadings, type TableRanges } from './chooseHeadings.ts';
import { findHeadings } from './findHeadings.ts';

/** The lines that divide a text, counted from 1. */
function chosen(text: string, tables: TableRanges = {}): string[] {
  const lines = sampleLines(text);
  return chooseHeadings(findHeadings(lines), lines, tables).map(
    ({ section, line }) => `${section} ${(lines[line]?.block ?? 0) + 1}`,
  );
}

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

describe('chooseHeadings', () => {
  it('takes six headings that follow each other', () => {
    expect(chosen(SIX.join('\n'))).toEqual([
      'overview 1',
      'proactive 2',
      'applications 3',
      'proceedings 4',
      'problems 5',
      'other 6',
    ]);
  });

  it('passes over a list of contents', () => {
    const report = SIX.flatMap((heading) => [heading, '这一部分的文字。']).join('\n');
    expect(chosen(`${SIX.join('\n')}\n${report}`)).toEqual([
      'overview 7',
      'proactive 9',
      'applications 11',
      'proceedings 13',
      'problems 15',
      'other 17',
    ]);
  });

  it('passes over sub-headings with the same words', () => {
    const text = [
      '一、总体情况',
      '（一）主动公开政府信息的情况',
      '文字。',
      '1.收到和处理政府信息公开申请情况',
      '文字。',
      '3.政府信息公开行政复议、行政诉讼情况',
      '文字。',
      '二、主动公开政府信息情况',
      '3、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ].join('\n');
    expect(chosen(text)).toEqual(['overview 1', 'proactive 8', 'applications 9', 'proceedings 10']);
  });

  it('trusts the place of the tables more than numbers', () => {
    const text = ['二、主动公开政府信息情况', '表', '表', '主动公开政府信息情况', '表', '表'].join(
      '\n',
    );
    expect(chosen(text, { proactive: { from: 4, to: 6 } })).toEqual(['proactive 1']);
    const behind = [
      '收到和处理政府信息公开申请情况',
      '表',
      '三、收到和处理政府信息公开申请情况',
    ].join('\n');
    expect(chosen(behind, { applications: { from: 1, to: 2 } })).toEqual(['applications 1']);
  });

  it('takes headings in brackets where there are no others', () => {
    expect(chosen('（一）总体情况\n文字。\n（二）主动公开政府信息情况\n文字。')).toEqual([
      'overview 1',
      'proactive 3',
    ]);
  });
});
