import type { DiagnosticCode } from '../../../model/diagnosticCodes.ts';

/** What is no annual report, by the words at its head. */
export interface RejectionWords {
  readonly code: Extract<DiagnosticCode, `rejected-${string}`>;
  readonly words: readonly string[];
  /** These words reject even beside the title of an annual report. */
  readonly despiteTitle: boolean;
}

/**
 * A model calls itself one right behind what it is a model of. The same words name places and stand
 * in sentences (样本, 模板, 示范文本), where they say nothing.
 */
const MODELS = ['范文', '范本', '模板', '样本', '精选'].flatMap((word) =>
  ['报告', '总结'].flatMap((text) => [text + word, `${text}(${word}`]),
);

export const REJECTION_WORDS: readonly RejectionWords[] = [
  {
    code: 'rejected-template-text',
    words: [...MODELS, '篇一', '第一篇', '写作指导'],
    despiteTitle: true,
  },
  {
    code: 'rejected-half-year',
    words: [
      '上半年',
      '下半年',
      '半年度',
      '第一季度',
      '第二季度',
      '第三季度',
      '第四季度',
      '一季度',
      '月报',
    ],
    despiteTitle: true,
  },
  {
    code: 'rejected-performance-summary',
    words: ['绩效总结', '绩效自评', '绩效评价', '绩效报告', '绩效目标', '绩效考核'],
    despiteTitle: false,
  },
  {
    code: 'rejected-work-summary',
    words: ['工作总结', '年度总结', '总结报告', '工作计划', '自查报告', '情况汇报', '述职'],
    despiteTitle: false,
  },
  {
    code: 'rejected-guide',
    words: [
      '公开指南',
      '公开目录',
      '公开制度',
      '公开办法',
      '公开条例',
      '公开规定',
      '年度报告制度',
      '工作要点',
    ],
    despiteTitle: false,
  },
  {
    code: 'rejected-statistics-page',
    words: ['统计表', '统计报表', '情况统计', '数据统计', '统计数据', '统计信息', '统计公报'],
    despiteTitle: false,
  },
];

/** Marks that stand for what is to be filled in. */
export const PLACEHOLDERS =
  /20[xX]{2}年|201[xX]年|202[xX]年|[xX]{2,}[省市县区局镇乡街年]|×{2,}|〔20[xX]+〕|＿{3,}年/g;

/** Labels of a statistical form's head; with hardly a number in it, the form is blank. */
export const FORM_LABELS: readonly string[] = [
  '填报人',
  '填表人',
  '单位负责人',
  '审核人',
  '报出日期',
  '填报单位',
  '填报日期',
  '单位盖章',
  '指标名称',
  '统计指标',
  '计量单位',
];

/** Articles of a rule: 第一条 … 第三条. */
export const RULE_ARTICLES = /第[一二三四五六七八九十]{1,3}条/g;

/** How a report speaks of itself. */
export const REPORT_MENTIONS: readonly string[] = [
  '信息公开工作?年度报告',
  '信息公开年度工作报告',
  '政务公开工作?年度报告',
  '本年度?报告',
  '本年报',
];
