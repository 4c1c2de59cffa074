import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { splitLongLines } from './splitLongLines.ts';

const PROSE = '这一年里，我们按照要求做好了各项工作，公开了应当公开的内容。'.repeat(4);

describe('splitLongLines', () => {
  it('cuts a line that holds a whole report, and leaves its tables out', () => {
    const text = `某镇报告 一、总体情况 ${PROSE}二、主动公开政府信息情况 说明一句。第二十条第（一）项 信息内容 规章 0 五、存在的主要问题及改进情况 信息内容不够。六、其他需要报告的事项 无`;
    const pieces = splitLongLines(sampleLines(text));
    expect(pieces.map((piece) => piece.text.trim().slice(0, 22))).toEqual([
      '某镇报告',
      `一、总体情况 ${PROSE}`.slice(0, 22),
      '二、主动公开政府信息情况 说明一句。',
      '五、存在的主要问题及改进情况 信息内容不够。',
      '六、其他需要报告的事项 无',
    ]);
    expect(pieces.at(-1)?.place).toEqual({
      in: 'text',
      line: 1,
      column: text.indexOf('六、其他') + 1,
    });
  });

  it('leaves a sentence that names the headings alone', () => {
    const text = `${PROSE}报告由总体情况、主动公开政府信息情况、其他需要报告的事项组成。`;
    expect(splitLongLines(sampleLines(text))).toHaveLength(1);
  });
});
