import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { findHeadings } from './findHeadings.ts';

const find = (text: string) => findHeadings(sampleLines(text))[0];

describe('findHeadings', () => {
  it.each([
    ['一、总体情况', 'overview'],
    ['一、 总 体 情 况', 'overview'],
    ['一,、总体情况', 'overview'],
    ['第一部分 总体情况', 'overview'],
    ['总体情况', 'overview'],
    ['一、概述', 'overview'],
    ['一、总体概述', 'overview'],
    ['一、工作基本情况', 'overview'],
    ['一、政府信息公开工作总体情况', 'overview'],
    ['一、报告内容', 'overview'],
    ['引言', 'overview'],
    ['一、總體情況', 'overview'],
    ['二、主动公开政府信息情况', 'proactive'],
    ['二、主动公开政府信息的情况：', 'proactive'],
    ['二、行政机关主动公开政府信息情况', 'proactive'],
    ['二、政府信息主动公开情况', 'proactive'],
    ['、主动公开政府信息情况', 'proactive'],
    ['(二)、主动公开政府信息情况', 'proactive'],
    ['㈡主动公开政府信息情况', 'proactive'],
    ['三、收到和处理政府信息公开申请情况', 'applications'],
    ['3、 收到和处理政府信息公开申请情况', 'applications'],
    ['三、收到的处理政府信息公开申请情况', 'applications'],
    ['三、行政机关收到和处理政府政府信息公开申请情况', 'applications'],
    ['三、依申请公开政府信息情况', 'applications'],
    ['三、依申请公开政府信息和不予公开政府信息的情况', 'applications'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'proceedings'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'proceedings'],
    ['四、政府信息公开行政复议和行政诉讼情况', 'proceedings'],
    ['四、政(zheng)府信息公開行政復議、行政訴訟情況', 'proceedings'],
    ['五、存在的主要问题及改进情况', 'problems'],
    ['五、存在问题及改进情况', 'problems'],
    ['五、政府信息公开工作存在的主要问题及改进措施', 'problems'],
    ['五、存在的不足和下一步工作打算', 'problems'],
    ['六、其他需要报告的事项', 'other'],
    ['六、其它应当报告的事项', 'other'],
    ['六、需要说明的其他事项与附表', 'other'],
    ['四、政府信息公开的收费及减免情况', 'fees'],
  ])('%s', (text, section) => {
    expect(find(text)).toMatchObject({ section, isWholeLine: true });
  });

  it.each([
    '四、结转下年度继续办理',
    '一、本年新收政府信息公开申请数量',
    '总体情况良好，各项工作有序推进。',
    '主动公开政府信息情况见下表，具体如下',
    '（五）监督保障情况',
    '2.完善工作机制情况',
    '一市镇政府信息',
  ])('%s is none', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('says how a heading is numbered', () => {
    expect(find('六、其他需要报告的事项')).toMatchObject({ style: 'top', number: 6 });
    expect(find('3.收到和处理政府信息公开申请情况')).toMatchObject({ style: 'digit', number: 3 });
    expect(find('（二）主动公开政府信息情况')).toMatchObject({ style: 'paren', number: 2 });
    expect(find('、主动公开政府信息情况')).toMatchObject({ style: 'damaged' });
    expect(find('总体情况')).toMatchObject({ style: 'none' });
  });

  it('finds where the text behind a heading begins', () => {
    const text = '六、其他需要报告的事项：无。';
    expect(find(text)).toMatchObject({ isWholeLine: false, end: text.indexOf('：') });
    expect(find('一、总体情况 2021年，某镇')).toMatchObject({ end: 6 });
  });
});
