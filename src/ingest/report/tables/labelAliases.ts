import type { PartKey, TableKey } from '../../../model/parts.ts';

/**
 * Other wordings of the form's labels, by row id or `template.column`, as local forms and real
 * reports print them. Numbers, punctuation and explanations in brackets are passed over anyway.
 */
export const ROW_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'proactive.normativeDocuments': ['规范性文件', '行政规范性文件'],
  'proactive.otherServices': ['其他对外管理服务', '对外管理服务事项'],
  'proactive.fees': ['行政事业性收费项目', '行政事业收费'],
  'proactive.procurement': ['集中采购'],
  'applications.received': [
    '本年新收政府信息公开申请',
    '本年新收政府信息申请数量',
    '本年新收申请数量',
    '本年收到政府信息公开申请数量',
  ],
  'applications.carriedIn': [
    '上年结转政府信息公开申请',
    '上年度结转政府信息公开申请数量',
    '上年结转政府信息申请数量',
    '上年结转申请数量',
  ],
  'applications.refused.prohibitedByLaw': [
    '其他法律法规禁止公开',
    '其他法律和行政法规禁止公开',
    '法律行政法规禁止公开',
  ],
  'applications.refused.securityStability': ['危及三安全一稳定', '三安全一稳定'],
  'applications.refused.thirdParty': ['保护第三方权益', '保护第三方的合法权益'],
  'applications.refused.internalAffairs': ['属于内部事务信息', '属于三类内部事务'],
  'applications.refused.deliberative': ['属于过程性信息', '属于四类过程信息'],
  'applications.unavailable.notHeld': ['本机关不掌握相关信息', '本机关不掌握'],
  'applications.unavailable.needsCreation': ['没有现成信息需另行制作', '没有现成信息'],
  'applications.unavailable.stillUnclear': ['补正后申请内容仍不清楚', '补正后仍不明确'],
  'applications.notProcessed.complaint': ['信访举报投诉类', '信访投诉举报类申请'],
  'applications.notProcessed.repeat': ['重复申请类'],
  'applications.notProcessed.publication': ['要求提供公开出版物类'],
  'applications.notProcessed.excessive': ['无正当理由大量重复申请', '大量反复申请'],
  'applications.notProcessed.reissue': [
    '要求行政机关确认或重新出具已获取的信息',
    '确认或重新出具已获取信息',
  ],
  'applications.otherHandling.notCorrected': [
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人无正当理由逾期不补正，行政机关不再处理其申请',
    '申请人无正当理由逾期不补正',
  ],
  'applications.otherHandling.feeUnpaid': [
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其申请',
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期未按收费通知要求缴纳费用',
  ],
  'applications.carriedOver': [
    '结转下年继续办理',
    '结转至下年度继续办理',
    '结转下一年度继续办理',
    '结转下年度办理',
    '结转下年度',
  ],
  'proceedings.directLawsuit': ['未经复议直接诉讼', '未经行政复议直接起诉'],
  'proceedings.lawsuitAfterReview': ['复议后诉讼', '行政复议后起诉', '经复议后起诉'],
};

export const COLUMN_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '2021.issued': ['本年制发数量', '本年制发数', '本年制发', '制发件数'],
  '2021.repealed': ['本年废止数量', '本年废止数', '本年废止', '废止件数'],
  '2021.inForce': ['现行有效件', '现行有效数', '现行有效数量', '现行有效'],
  '2021.amount': ['本年收费总金额', '收费金额'],
  '2019.made': ['本年新制作数', '新制作数量'],
  '2019.published': ['本年新公开数', '新公开数量'],
  '2019.publicTotal': ['对外公开总数', '对外公开数量'],
  '2019.previousItems': ['上年项目数量', '上一年度项目数量', '上一年项目数'],
  '2019.change': ['本年增减', '本年增'],
  '2019.items': ['采购项目数', '采购数量'],
  '2019.amount': ['采购金额', '采购总额'],
  'applications.enterprise': ['商业企'],
  'applications.research': ['科研企业', '科研单位'],
  'applications.publicInterest': ['社会公益机构', '公益组织'],
  'applications.legalService': ['法律服务组织', '法律服务'],
  'applications.otherOrganisation': ['其他组织'],
  'proceedings.pending': ['尚未结案', '未审结'],
};

/** A header cut to what the columns 新制作 and 新公开 have in common. */
export const CUT_COLUMN = '本年新';

/** Words that are a column in one place and a row in another. */
export const TOTAL_WORDS: readonly string[] = ['总计', '合计'];
export const OTHER_WORDS: readonly string[] = ['其他', '其它'];

/** Labels that stand over rows or columns and have no figures. */
export const GROUP_LABELS: Readonly<Record<TableKey, readonly string[]>> = {
  proactive: [
    '第二十条第一项',
    '第二十条第五项',
    '第二十条第六项',
    '第二十条第八项',
    '第二十条第九项',
    '第二十条第项',
    '信息内容',
  ],
  applications: ['本年度办理结果', '本年办理结果', '不予公开', '无法提供', '不予处理'],
  proceedings: ['行政诉讼'],
};

/** Headers of table 3 that stand over several columns. */
export const APPLICANTS_LABEL = '申请人情况';
export const ORGANISATIONS_LABEL = '法人或其他组织';

/** Rows that local forms add to the tables; their figures are no figures of the form. */
export const LOCAL_ROWS: Readonly<Record<TableKey, readonly string[]>> = {
  proactive: ['其他主动公开文件', '其他主动公开信息'],
  applications: [],
  proceedings: [],
};

/** Headings of the parts, where they end a table's last row. */
export const HEADINGS: readonly (readonly [PartKey, readonly string[]])[] = [
  ['proactive', ['主动公开政府信息情况', '行政机关主动公开政府信息情况']],
  [
    'applications',
    [
      '收到和处理政府信息公开申请情况',
      '行政机关收到和处理政府信息公开申请情况',
      '收到的处理政府信息公开申请情况',
    ],
  ],
  [
    'proceedings',
    [
      '政府信息公开行政复议、行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    ],
  ],
  [
    'problems',
    [
      '存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题及改进措施',
    ],
  ],
  ['other', ['其他需要报告的事项', '其他需要报告的情况', '需要报告的其他事项']],
];
