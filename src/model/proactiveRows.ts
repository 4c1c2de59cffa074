import type { FormColumn, FormRow } from './formRow.ts';

/** Table 2: rows and columns of both templates (条例 article 20 names what must be disclosed). */

const DECISIONS: FormColumn = {
  id: 'decisions',
  zh: '本年处理决定数量',
  en: 'Decisions in the year',
  unit: 'decision',
};

const DOCUMENTS_2021: readonly FormColumn[] = [
  { id: 'issued', zh: '本年制发件数', en: 'Issued in the year', unit: 'document' },
  { id: 'repealed', zh: '本年废止件数', en: 'Repealed in the year', unit: 'document' },
  { id: 'inForce', zh: '现行有效件数', en: 'In force', unit: 'document' },
];

const DOCUMENTS_2019: readonly FormColumn[] = [
  { id: 'made', zh: '本年新制作数量', en: 'Made in the year', unit: 'document' },
  { id: 'published', zh: '本年新公开数量', en: 'Published in the year', unit: 'document' },
  { id: 'publicTotal', zh: '对外公开总数量', en: 'Public in total', unit: 'document' },
];

const ITEMS_2019: readonly FormColumn[] = [
  { id: 'previousItems', zh: '上一年项目数量', en: 'Items in the previous year', unit: 'item' },
  { id: 'change', zh: '本年增/减', en: 'Change in the year', unit: 'item' },
];

const HANDLED_2019: readonly FormColumn[] = [...ITEMS_2019, { ...DECISIONS, zh: '处理决定数量' }];

type Row = readonly [
  slug: string,
  zh: string,
  en: string,
  article: string,
  columns: readonly FormColumn[],
];

const ROWS_2021: readonly Row[] = [
  ['regulations', '规章', 'Regulations', '20(1)', DOCUMENTS_2021],
  ['normativeDocuments', '行政规范性文件', 'Normative documents', '20(1)', DOCUMENTS_2021],
  ['licensing', '行政许可', 'Administrative licensing', '20(5)', [DECISIONS]],
  ['penalties', '行政处罚', 'Administrative penalties', '20(6)', [DECISIONS]],
  ['coercion', '行政强制', 'Administrative coercion', '20(6)', [DECISIONS]],
  [
    'fees',
    '行政事业性收费',
    'Administrative fees',
    '20(8)',
    [{ id: 'amount', zh: '本年收费金额', en: 'Collected in the year', unit: 'tenThousandYuan' }],
  ],
];

const ROWS_2019: readonly Row[] = [
  ['regulations', '规章', 'Regulations', '20(1)', DOCUMENTS_2019],
  ['normativeDocuments', '规范性文件', 'Normative documents', '20(1)', DOCUMENTS_2019],
  ['licensing', '行政许可', 'Administrative licensing', '20(5)', HANDLED_2019],
  ['otherServices', '其他对外管理服务事项', 'Other public services', '20(5)', HANDLED_2019],
  ['penalties', '行政处罚', 'Administrative penalties', '20(6)', HANDLED_2019],
  ['coercion', '行政强制', 'Administrative coercion', '20(6)', HANDLED_2019],
  ['fees', '行政事业性收费', 'Administrative fees', '20(8)', ITEMS_2019],
  [
    'procurement',
    '政府集中采购',
    'Centralised government procurement',
    '20(9)',
    [
      { id: 'items', zh: '采购项目数量', en: 'Procurement items', unit: 'item' },
      { id: 'amount', zh: '采购总金额', en: 'Total amount', unit: 'yuan' },
    ],
  ],
];

const toFormRow =
  (template: '2021' | '2019') =>
  ([slug, zh, en, article, columns]: Row): FormRow => ({
    id: `proactive.${slug}`,
    table: 'proactive',
    template,
    zh,
    en,
    article,
    columns,
  });

export const PROACTIVE_ROWS: readonly FormRow[] = [
  ...ROWS_2021.map(toFormRow('2021')),
  ...ROWS_2019.map(toFormRow('2019')),
];
