import { describe, expect, it } from 'vitest';
import { ingestDocument } from '../ingestDocument.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { sampleReport } from '../sampleReport.ts';

const SENTENCE = '这一年里，我们主动公开了应当公开的内容，也认真办理了每一件申请。';
const HEADINGS = [
  '一、总体情况',
  SENTENCE,
  '二、主动公开政府信息情况',
  SENTENCE,
  '三、收到和处理政府信息公开申请情况',
  SENTENCE,
  '五、存在的主要问题及改进情况',
  SENTENCE,
].join('\n');

/** The code of the reason, or `report`. */
function judge(text: string): string {
  const ingested = ingestDocument(sampleDocument(text));
  return ingested.kind === 'report' ? 'report' : ingested.reason.code;
}

describe('findRejection', () => {
  it.each([
    ['an empty file', '', 'empty-document'],
    ['white space', ' \n\t\n　\n', 'empty-document'],
    ['a work summary', `2020年度工作总结\n${SENTENCE}`, 'rejected-work-summary'],
    [
      'a summary of disclosure work',
      `2013年政府信息公开工作总结\n${SENTENCE}`,
      'rejected-work-summary',
    ],
    [
      'a performance summary',
      `某局2020年绩效自评报告\n${SENTENCE}`,
      'rejected-performance-summary',
    ],
    ['a model text', `政府信息公开工作年度报告范文\n${HEADINGS}`, 'rejected-template-text'],
    [
      'a text of blanks to fill in',
      `${HEADINGS}\n20xx年，xx局公开信息xx条，201x年收到申请x件，XX县。`,
      'rejected-template-text',
    ],
    [
      'a report of nobody',
      sampleReport({ head: '××镇2021年政府信息公开工作年度报告' }),
      'rejected-template-text',
    ],
    ['half a year', `2021年上半年政府信息公开工作报告\n${HEADINGS}`, 'rejected-half-year'],
    ['a quarter', `2021年第一季度政府信息公开数据\n${SENTENCE}`, 'rejected-half-year'],
    [
      'half a year in prose',
      '2021年上半年，我局按照要求公开了各类信息，情况报告如下。',
      'rejected-half-year',
    ],
    [
      'the form with nothing filled in',
      sampleReport({
        head: '政府信息公开工作年度报告格式',
        overview: '',
        problems: '',
        other: '',
      }).replaceAll(/\b0\b/g, ''),
      'rejected-blank-form',
    ],
    ['a page of statistics', `2018年度政府信息公开情况统计表\n指标\n1`, 'rejected-statistics-page'],
    ['a guide', `某镇政府信息公开指南\n${SENTENCE}`, 'rejected-guide'],
    [
      'a rule',
      `第一条 ${SENTENCE}\n第二条 ${SENTENCE}\n第三条 年度报告包括下列内容\n一、主动公开政府信息情况\n二、存在的主要问题及改进情况`,
      'rejected-guide',
    ],
    [
      'a blank form',
      '单位负责人：\n填报人：\n报出日期：\n指标名称 | 计量单位 | 代码',
      'rejected-blank-form',
    ],
    ['anything else', '今天天气很好，我们去公园里走了一走。', 'not-a-report'],
    ['a list of links', '某镇2021年政府信息公开工作年度报告\n下载', 'not-a-report'],
  ])('%s', (_, text, code) => {
    expect(judge(text)).toBe(code);
  });

  it.each([
    ['a whole report', sampleReport()],
    ['one of a place called so', sampleReport({ head: '样本镇2021年政府信息公开工作年度报告' })],
    [
      'one that mentions models',
      `本机关按照样本和合同示范文本统一模板，精选内容编制本年度报告。\n${HEADINGS}`,
    ],
    ['one without a title', sampleReport({ head: '' })],
    ['one whose title is damaged', sampleReport({ head: '?????' })],
    [
      'one with a summary named beside it',
      sampleReport({ head: '青石镇2021年政府信息公开工作年度报告\n上一篇：2021年工作总结' }),
    ],
    [
      'one with half a year named beside it',
      sampleReport({
        head: '2021年上半年政府信息公开工作报告\n青石镇2021年政府信息公开工作年度报告',
      }),
    ],
    [
      'one whose figures are all blank',
      sampleReport({ overview: SENTENCE.repeat(3) }).replaceAll(/\b0\b/g, ''),
    ],
    ['headings and prose under a title', `某镇2021年政府信息公开工作报告\n${HEADINGS}`],
    ['headings and prose without a title', HEADINGS],
    ['prose under a title', `某镇2012年政府信息公开年度报告\n${SENTENCE.repeat(12)}`],
  ])('takes %s', (_, text) => {
    expect(judge(text)).toBe('report');
  });

  it('says which line told', () => {
    const ingested = ingestDocument(sampleDocument(`\n2020年度工作总结\n${SENTENCE}`));
    expect(ingested.kind === 'rejected' && ingested.reason).toEqual({
      code: 'rejected-work-summary',
      severity: 'error',
      actual: '2020年度工作总结',
      expected: '政府信息公开工作年度报告',
      place: { in: 'text', line: 2, column: 1 },
    });
  });
});
