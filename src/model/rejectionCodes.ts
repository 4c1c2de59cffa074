/** Codes for documents that are no annual report, as DIAGNOSTIC_CODES has the others. */
export const REJECTION_CODES = {
  'not-a-report': {
    severity: 'error',
    zh: '这份文档不是政府信息公开工作年度报告',
    en: 'The document is no annual report on information disclosure',
  },
  'empty-document': {
    severity: 'error',
    zh: '文档中没有文字，或几乎没有文字',
    en: 'The document holds no text, or hardly any',
  },
  'rejected-work-summary': {
    severity: 'error',
    zh: '这是工作总结，不是年度报告',
    en: 'This is a work summary, no annual report',
  },
  'rejected-performance-summary': {
    severity: 'error',
    zh: '这是绩效材料，不是年度报告',
    en: 'This is a performance summary, no annual report',
  },
  'rejected-half-year': {
    severity: 'error',
    zh: '这是不足一年的数据，不是年度报告',
    en: 'This is about less than a year, no annual report',
  },
  'rejected-blank-form': {
    severity: 'error',
    zh: '这是没有填写的空白表',
    en: 'This is a blank form',
  },
  'rejected-statistics-page': {
    severity: 'error',
    zh: '这是统计页，不是年度报告',
    en: 'This is a page of statistics, no annual report',
  },
  'rejected-guide': {
    severity: 'error',
    zh: '这是公开指南、目录或制度，不是年度报告',
    en: 'This is a guide, a catalogue or a rule, no annual report',
  },
  'rejected-template-text': {
    severity: 'error',
    zh: '这是范文或模板，不是某一机关的报告',
    en: "This is a model text, no body's own report",
  },
} as const;
