import type { FormColumn, FormRow } from './formRow.ts';
import type { Label } from './parts.ts';

/** Table 3: who asked (columns) and what became of it (rows). */

export const APPLICANT_COLUMNS: readonly FormColumn[] = (
  [
    ['person', '自然人', 'Individuals'],
    ['enterprise', '商业企业', 'Businesses'],
    ['research', '科研机构', 'Research institutions'],
    ['publicInterest', '社会公益组织', 'Public-interest organisations'],
    ['legalService', '法律服务机构', 'Legal service providers'],
    ['otherOrganisation', '其他', 'Other organisations'],
    ['total', '总计', 'Total'],
  ] as const
).map(([id, zh, en]) => ({ id, zh, en, unit: 'application' }));

/** The six kinds of outcome, in the form's order; also the order and colours of every chart. */
export const OUTCOMES = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherHandling',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Readonly<Record<Outcome, Label>> = {
  granted: { zh: '予以公开', en: 'Granted' },
  partlyGranted: { zh: '部分公开', en: 'Partly granted' },
  refused: { zh: '不予公开', en: 'Refused' },
  unavailable: { zh: '无法提供', en: 'Unavailable' },
  notProcessed: { zh: '不予处理', en: 'Not processed' },
  otherHandling: { zh: '其他处理', en: 'Handled otherwise' },
};

type Row = readonly [slug: string, zh: string, en: string, article: string];

const BEFORE_OTHER: readonly Row[] = [
  ['received', '本年新收政府信息公开申请数量', 'Received in the year', '27–31'],
  ['carriedIn', '上年结转政府信息公开申请数量', 'Carried in from the previous year', '33'],
  ['granted', '予以公开', 'Granted', '36(1), 36(2)'],
  ['partlyGranted', '部分公开', 'Partly granted', '37'],
  ['refused.stateSecret', '属于国家秘密', 'State secret', '14'],
  ['refused.prohibitedByLaw', '其他法律行政法规禁止公开', 'Barred by law or regulation', '14'],
  ['refused.securityStability', '危及“三安全一稳定”', 'Endangers security or stability', '14'],
  ['refused.thirdParty', '保护第三方合法权益', 'Protects a third party', '15, 32'],
  ['refused.internalAffairs', '属于三类内部事务信息', 'Internal affairs', '16(1)'],
  ['refused.deliberative', '属于四类过程性信息', 'Deliberative records', '16(2)'],
  ['refused.enforcementFile', '属于行政执法案卷', 'Enforcement case file', '16(2)'],
  ['refused.administrativeInquiry', '属于行政查询事项', 'Register with its own inquiry', '36(7)'],
  ['unavailable.notHeld', '本机关不掌握相关政府信息', 'Not held by this body', '36(4), 36(5)'],
  ['unavailable.needsCreation', '没有现成信息需要另行制作', 'Would have to be created', '38'],
  [
    'unavailable.stillUnclear',
    '补正后申请内容仍不明确',
    'Still unclear after correction',
    '29, 30',
  ],
  ['notProcessed.complaint', '信访举报投诉类申请', 'Petition, report or complaint', '39(1)'],
  ['notProcessed.repeat', '重复申请', 'Repeated request', '36(6)'],
  ['notProcessed.publication', '要求提供公开出版物', 'Asks for a publication', '39(2)'],
  ['notProcessed.excessive', '无正当理由大量反复申请', 'Excessive without good reason', '35'],
  [
    'notProcessed.reissue',
    '要求行政机关确认或重新出具已获取信息',
    'Asks to confirm or re-issue',
    '2, 38',
  ],
];

const OTHER_2021: readonly Row[] = [
  ['otherHandling.notCorrected', '逾期不补正', 'Not corrected in time', '30'],
  ['otherHandling.feeUnpaid', '逾期未缴纳费用', 'Fee not paid in time', '42; 国办函〔2020〕109号'],
  ['otherHandling.other', '其他', 'Other', ''],
];

const OTHER_2019: readonly Row[] = [['otherHandling', '其他处理', 'Handled otherwise', '']];

const AFTER_OTHER: readonly Row[] = [
  ['concluded', '总计', 'Concluded in total', '33'],
  ['carriedOver', '结转下年度继续办理', 'Carried over to the next year', '33'],
];

const toFormRow =
  (template: '2021' | '2019') =>
  ([slug, zh, en, article]: Row): FormRow => ({
    id: `applications.${slug}`,
    table: 'applications',
    template,
    zh,
    en,
    article,
    columns: APPLICANT_COLUMNS,
  });

export const APPLICATION_ROWS: readonly FormRow[] = [
  ...[...BEFORE_OTHER, ...OTHER_2021, ...AFTER_OTHER].map(toFormRow('2021')),
  ...[...BEFORE_OTHER, ...OTHER_2019, ...AFTER_OTHER].map(toFormRow('2019')),
];

/** The kind of outcome a row of table 3 belongs to; undefined for rows that are no outcome. */
export function outcomeOfRow(rowId: string): Outcome | undefined {
  return OUTCOME_OF_ROW.get(rowId);
}

const OUTCOME_OF_ROW: ReadonlyMap<string, Outcome> = new Map(
  APPLICATION_ROWS.flatMap(({ id }) => {
    const outcome = OUTCOMES.find((each) => each === id.split('.')[1]);
    return outcome === undefined ? [] : [[id, outcome]];
  }),
);
