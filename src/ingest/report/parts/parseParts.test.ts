import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { chooseHeadings } from './chooseHeadings.ts';
import { findHeadings } from './findHeadings.ts';
import { parseParts, parseSections } from './parseParts.ts';

function parse(text: string, preamble = '') {
  const lines = sampleLines(text);
  const headings = chooseHeadings(findHeadings(lines), lines, {});
  return parseParts(parseSections(lines, headings, sampleLines(preamble)));
}

describe('parseParts', () => {
  it('keeps heading, paragraphs and the place of the first line', () => {
    const { value } = parse(
      '一、总体情况\n　　第一段。\n第二段。\n二、主动公开政府信息情况\n六、其他需要报告的事项：无。',
    );
    expect(value).toEqual([
      {
        part: 'overview',
        heading: '一、总体情况',
        text: '第一段。\n第二段。',
        place: { in: 'text', line: 2, column: 3 },
      },
      {
        part: 'proactive',
        heading: '二、主动公开政府信息情况',
        text: '',
        place: { in: 'text', line: 4, column: 1 },
      },
      {
        part: 'other',
        heading: '六、其他需要报告的事项',
        text: '无。',
        place: { in: 'text', line: 5, column: 13 },
      },
    ]);
  });

  it('opens the overview with what stands before it', () => {
    const { value } = parse('一、总体情况\n正文。', '本报告由某镇编制。');
    expect(value[0]).toMatchObject({ heading: '一、总体情况', text: '本报告由某镇编制。\n正文。' });
    const { value: without } = parse('二、主动公开政府信息情况\n正文。', '开头的文字。');
    expect(without.map(({ part, heading, text }) => [part, heading, text])).toEqual([
      ['overview', '', '开头的文字。'],
      ['proactive', '二、主动公开政府信息情况', '正文。'],
    ]);
  });

  it('keeps a legacy section in the part it stands behind', () => {
    const { value } = parse(
      '三、依申请公开政府信息情况\n没有。\n四、政府信息公开的收费及减免情况\n没有。',
    );
    expect(value).toHaveLength(1);
    expect(value[0]?.text).toBe('没有。\n四、政府信息公开的收费及减免情况\n没有。');
  });

  it('names the parts that have no heading', () => {
    const { diagnostics } = parse('一、总体情况\n正文。\n六、其他需要报告的事项\n无。');
    expect(diagnostics.map(({ code, subject }) => [code, subject])).toEqual([
      ['part-missing', 'proactive'],
      ['part-missing', 'applications'],
      ['part-missing', 'proceedings'],
      ['part-missing', 'problems'],
    ]);
  });

  it('leaves stray marks out', () => {
    expect(parse('一、总体情况\n[bookmark: _GoBack]正文。').value[0]?.text).toBe('正文。');
  });
});
