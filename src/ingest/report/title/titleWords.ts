/**
 * The words of titles, in the notation of prose/wordPattern.ts: `a|b` is one of them, `a?` may be
 * absent.
 */

/** What a title of an annual report ends with. */
export const TITLE_ENDINGS: readonly string[] = [
  '政府|政务? 政府|政务? 信息公开 工作? 情况? 年度? 工作? 年度? 报告|年报',
  '政务公开 工作? 情况? 年度? 工作? 年度? 报告|年报',
];

/** Ends of names of bodies: a short line that ends so, beside a title, belongs to it. */
export const AGENCY_ENDINGS: readonly string[] = [
  '街道',
  '街',
  '镇',
  '乡',
  '苏木',
  '办事处',
  '街道办',
  '政府',
  '局',
  '委员会',
  '委',
  '办公室',
  '办公厅',
  '厅',
  '管委会',
  '中心',
  '院',
  '队',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '社',
  '站',
  '所',
  '馆',
  '会',
];

/** Labels that stand before a title in a table of metadata. */
export const TITLE_LABELS: readonly string[] = ['信息名称', '名称', '标题', '题名', '主题'];

/** A line with one of these is a sentence, a menu or a path, and no title. */
export const NO_TITLE_SIGNS: readonly string[] = [
  '。',
  ';',
  '!',
  '?',
  '>',
  '→',
  '|',
  '当前位置',
  '所在位置',
  '首页',
  '根据',
  '按照',
  '现将',
  '现公布',
  '编制',
  'http',
  '附件',
  '下载',
  '上一篇',
  '下一篇',
  '相关链接',
];

/** A short line with one of these, or a path or a label of metadata, is part of the page, not of the report. */
export const PAGE_SIGNS: readonly string[] = [
  '当前位置',
  '所在位置',
  '首页',
  '索引号',
  '文号',
  '来源:',
  '字体',
  '字号',
  '浏览',
  '点击',
  '打印',
  '作者:',
  '分享',
  '阅读次数',
  '发布机构',
  '有效性',
  '主题分类',
];

/** Labels of the date a report was published, the surest first. */
export const DATE_LABELS: readonly string[] = [
  '发布时间',
  '发布日期',
  '公开日期',
  '公开时间',
  '公布日期',
  '发表时间',
  '发表日期',
  '信息提供日期',
  '提供日期',
  '日期',
  '时间',
  '更新日期',
  '更新时间',
  '发文日期',
  '发文时间',
  '成文日期',
  '生成日期',
];
