/** The six parts of a report, in order (条例 article 50 lists what they must hold). */
export const PART_KEYS = [
  'overview',
  'proactive',
  'applications',
  'proceedings',
  'problems',
  'other',
] as const;

export type PartKey = (typeof PART_KEYS)[number];

/** The three parts that are tables. */
export const TABLE_KEYS = ['proactive', 'applications', 'proceedings'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** The three parts that are prose. */
export const PROSE_KEYS = ['overview', 'problems', 'other'] as const;
export type ProseKey = (typeof PROSE_KEYS)[number];

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const PART_LABELS: Readonly<Record<PartKey, Label>> = {
  overview: { zh: '总体情况', en: 'Overview' },
  proactive: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  applications: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  proceedings: {
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reviews and lawsuits',
  },
  problems: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' },
  other: { zh: '其他需要报告的事项', en: 'Other matters to report' },
};
