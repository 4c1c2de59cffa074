import type { PartKey } from '../../../model/parts.ts';

/** A section of a report: a part, or the legacy form's section on fees, which is no part now. */
export type SectionKey = PartKey | 'fees';

export interface HeadingWords {
  readonly section: SectionKey;
  /** Whether only reports in the form used until 2018 have this wording. */
  readonly legacy: boolean;
  /**
   * Words in order. `a|b` is one of them, `a?` may be absent; between any two words connectives
   * and white space are allowed.
   */
  readonly words: readonly string[];
}

const ABOUT = '政府|政务? 政府|政务? 信息公开|信息? 工作?';

/** Headings of the six parts as real reports print them, without their numbers. */
export const PART_HEADINGS: readonly HeadingWords[] = [
  {
    section: 'overview',
    legacy: false,
    words: [
      `${ABOUT} 总体|整体 工作|公开? 情况|概况|概述|状况`,
      `${ABOUT} 基本 情况|概况`,
      `${ABOUT} 工作 基本? 情况 概述?`,
      '引言',
      '报告内容',
    ],
  },
  {
    section: 'overview',
    legacy: true,
    words: [`${ABOUT} 主要? 工作? 概述|概况`],
  },
  {
    section: 'proactive',
    legacy: false,
    words: [
      '行政机关? 主动公开 政府|政务 政府? 信息 工作? 情况',
      '行政机关? 政府|政务? 信息? 主动公开 政府|政务? 信息? 情况',
    ],
  },
  {
    section: 'applications',
    legacy: false,
    words: ['行政机关? 收到 处理 政府|政务? 政府? 信息公开 申请 情况'],
  },
  {
    section: 'applications',
    legacy: true,
    words: [
      '政府|政务? 信息? 依申请公开 政府|政务? 信息? 办理|受理|处理? 情况? 不予公开 政府|政务? 信息 情况',
      '政府|政务? 信息? 依申请公开 政府|政务? 信息? 工作? 办理|受理|处理? 情况',
      '政府 依申请公开 政府信息 不予公开 信息 情况',
      '政府|政务? 信息公开 申请 办理|受理|处理 情况',
    ],
  },
  {
    section: 'proceedings',
    legacy: false,
    words: [
      '因? 政府|政务? 政府? 信息公开 工作? 类? 被? 申请|提起|引发|引起? 行政? 复议 案件? 被? 申请|提起|引发|引起? 行政? 诉讼 案件? 情况',
      '行政? 复议 提起? 行政? 诉讼 申诉? 情况',
      '因 政府信息公开 工作? 被? 申请 行政复议 情况',
    ],
  },
  {
    section: 'problems',
    legacy: false,
    words: [
      `${ABOUT} 中? 存在 主要|突出? 问题|不足|困难 不足? 改进|整改|解决|下一步|下步 工作? 情况|措施|办法|打算|计划|意见|安排|方向?`,
      `${ABOUT} 中? 存在 主要|突出? 问题|不足`,
      '主要 问题 改进|整改 情况|措施|办法',
    ],
  },
  {
    section: 'other',
    legacy: false,
    words: [
      '其他|其它 需要|需|应当|应|须|有关|重要? 报告|说明? 其他? 事项 附表?',
      '需要|应当 报告|说明 其他|其它? 事项 附表?',
    ],
  },
  {
    section: 'fees',
    legacy: true,
    words: [
      '依申请公开? 政府|政务? 信息? 信息公开|公开? 相关? 支出? 收费|费用 收取? 减免|免除? 情况',
      '政府信息公开 经费使用|支出 收费|费用 减免? 情况',
    ],
  },
];

/** Words that begin a table of the form; in a line that holds a whole report, its prose ends here. */
export const TABLE_BEGINNINGS: readonly string[] = [
  '第二十条第',
  '信息内容',
  '（本列数据的勾稽关系',
  '(本列数据的勾稽关系',
  '申请人情况',
  '行政复议行政诉讼',
  '结果维持',
];
