import type { FigureState } from '../../model/figureState.ts';
import type { Label } from '../../model/parts.ts';
import type { DoubtClass } from './doubtClass.ts';

/** The words of the report page, in both languages. */
export const PAGE_TEXTS = {
  title: { zh: '需要人工查看的文档', en: 'Documents that need a look' },
  none: { zh: '没有需要查看的文档。', en: 'No document needs a look.' },
  class: { zh: '疑点', en: 'Doubt' },
  documents: { zh: '文档数', en: 'Documents' },
  count: { zh: '处数', en: 'Places' },
  document: { zh: '原文', en: 'In the document' },
  reading: { zh: '读出', en: 'As it was read' },
  nothingRead: { zh: '这里没有读出数字。', en: 'No figure was read here.' },
  noPlace: { zh: '没有具体位置。', en: 'It has no place of its own.' },
  found: { zh: '实际', en: 'Found' },
  expected: { zh: '应为', en: 'Expected' },
  subject: { zh: '对象', en: 'About' },
  figure: { zh: '指标', en: 'Figure' },
  state: { zh: '状态', en: 'State' },
  value: { zh: '数值', en: 'Value' },
  raw: { zh: '印出的文字', en: 'As printed' },
  remedy: { zh: '处理办法', en: 'What to do' },
  rejected: { zh: '未采用', en: 'Rejected' },
  unresolved: { zh: '机关不明', en: 'Agency unknown' },
  report: { zh: '已收入', en: 'Taken' },
} as const satisfies Record<string, Label>;

export const CLASS_TEXTS: Readonly<Record<DoubtClass, Label>> = {
  rejected: { zh: '文档未采用', en: 'Document rejected' },
  unresolved: { zh: '机关不明', en: 'Agency unknown' },
  unreadable: { zh: '数字无法确认', en: 'Figure unreadable' },
  rows: { zh: '表格行有问题', en: 'Trouble with a row' },
  tables: { zh: '缺表或表不完整', en: 'Table missing or cut off' },
  conflicts: { zh: '信息互相矛盾', en: 'Conflict' },
  notes: { zh: '说明', en: 'Note' },
};

export const STATE_TEXTS: Readonly<Record<FigureState, Label>> = {
  number: { zh: '数字', en: 'number' },
  blank: { zh: '空白', en: 'blank' },
  dash: { zh: '画线', en: 'dash' },
  unreadable: { zh: '无法识读', en: 'unreadable' },
  missing: { zh: '缺失', en: 'missing' },
  notInTemplate: { zh: '表样无此格', en: 'not in the template' },
};

/** How many documents the page leaves out, and where they are listed. */
export function leftOutText(count: number): Label {
  return {
    zh: `另有 ${count} 份文档有疑点，未列出。全部疑点见 diagnostics/年度/省份.csv；单份文档可用 npm run --silent parse -- 文件 查看。处理完上列文档后再次运行 ingest，会列出其余的。`,
    en: `${count} more documents have doubts and are not listed. All doubts are in diagnostics/YEAR/PROVINCE.csv; "npm run --silent parse -- FILE" shows one document. Once those above are settled, another ingest lists the rest.`,
  };
}

/** How many more doubts a document has than are shown. */
export function moreText(count: number): Label {
  return { zh: `这份文档另有 ${count} 处。`, en: `${count} more places in this document.` };
}
