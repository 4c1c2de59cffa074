/** The form's labels as it prints them, with their numbers and explanations, by row id. */
export const PRINTED_ROWS: Readonly<Record<string, string>> = {
  'applications.received': '一、本年新收政府信息公开申请数量',
  'applications.carriedIn': '二、上年结转政府信息公开申请数量',
  'applications.granted': '（一）予以公开',
  'applications.partlyGranted': '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  'applications.refused.stateSecret': '1.属于国家秘密',
  'applications.refused.prohibitedByLaw': '2.其他法律行政法规禁止公开',
  'applications.refused.securityStability': '3.危及“三安全一稳定”',
  'applications.refused.thirdParty': '4.保护第三方合法权益',
  'applications.refused.internalAffairs': '5.属于三类内部事务信息',
  'applications.refused.deliberative': '6.属于四类过程性信息',
  'applications.refused.enforcementFile': '7.属于行政执法案卷',
  'applications.refused.administrativeInquiry': '8.属于行政查询事项',
  'applications.unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'applications.unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'applications.unavailable.stillUnclear': '3.补正后申请内容仍不明确',
  'applications.notProcessed.complaint': '1.信访举报投诉类申请',
  'applications.notProcessed.repeat': '2.重复申请',
  'applications.notProcessed.publication': '3.要求提供公开出版物',
  'applications.notProcessed.excessive': '4.无正当理由大量反复申请',
  'applications.notProcessed.reissue': '5.要求行政机关确认或重新出具已获取信息',
  'applications.otherHandling.notCorrected':
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'applications.otherHandling.feeUnpaid':
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'applications.otherHandling.other': '3.其他',
  'applications.otherHandling': '（六）其他处理',
  'applications.concluded': '（七）总计',
  'applications.carriedOver': '四、结转下年度继续办理',
};

/** Labels that stand over several rows of table 3, by the first row they stand over. */
export const PRINTED_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'applications.granted': ['三、本年度办理结果'],
  'applications.refused.stateSecret': ['（三）不予公开'],
  'applications.unavailable.notHeld': ['（四）无法提供'],
  'applications.notProcessed.complaint': ['（五）不予处理'],
  'applications.otherHandling.notCorrected': ['（六）其他处理'],
};

/** The groups of table 2's rows: what each is headed, by the first row in it. */
export const PRINTED_CLAUSES: Readonly<Record<string, string>> = {
  'proactive.regulations': '第二十条第（一）项',
  'proactive.licensing': '第二十条第（五）项',
  'proactive.penalties': '第二十条第（六）项',
  'proactive.fees': '第二十条第（八）项',
  'proactive.procurement': '第二十条第（九）项',
};

export const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const CONTENT_LABEL = '信息内容';
export const FEES_UNIT = '（单位：万元）';
export const APPLICANTS = '申请人情况';
export const ORGANISATIONS = '法人或其他组织';
export const LAWSUITS = '行政诉讼';
