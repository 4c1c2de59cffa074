import type { Outcome } from '../../../../model/applicationsRows.ts';

/** What prose calls the six kinds of outcome: the form's own words, for nothing else is sure. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  granted: ['予以公开', '予以全部公开'],
  partlyGranted: ['部分公开', '予以部分公开'],
  refused: ['不予公开'],
  unavailable: ['无法提供'],
  notProcessed: ['不予处理'],
  otherHandling: ['其他处理', '其它处理'],
};

/** What may stand between an outcome and its number. */
export const OUTCOME_TAILS = [
  '的',
  '了',
  '类',
  '答复',
  '决定',
  '结果',
  '情况',
  '事项',
  '政府信息公开申请',
  '信息公开申请',
  '申请',
  '办件',
  '案件',
  '件数',
  '数量',
  '数',
  '共计',
  '合计',
  '共',
  '计',
  '为',
  '有',
  '是',
  ':',
];

/** What may stand between the beginning of a clause and an outcome or its number. */
export const CLAUSE_LEADS = [
  '其中包括',
  '其中',
  '包括',
  '作出',
  '依法',
  '按规定',
  '决定',
  '答复',
  '属于',
  '属',
  '尚有',
  '还有',
  '另有',
  '剩余',
  '其余',
  '有',
  '共',
  '并',
  '已',
  '均',
  '和',
  '及',
];

/** What may stand between a count and what became of it: 5件依法予以公开. */
export const COUNT_TAILS = ['政府信息公开申请', '申请', '依法', '已', '均', '被', '作出', '的'];

/** What may stand behind the number's outcome: 5件予以公开答复. */
export const OUTCOME_ENDS = ['答复', '决定', '处理', '的', '申请'];

/** The application that is carried over, before its number. */
export const CARRIED_TAILS = [
  '继续',
  '办理',
  '处理',
  '答复',
  '的',
  '政府信息公开',
  '信息公开',
  '政务公开',
  '依申请公开',
  '申请件',
  '申请',
  '办件',
  '案件',
  '事项',
  '情况',
  '件数',
  '件',
  '数量',
  '数',
  '共计',
  '共有',
  '共',
  '为',
  '有',
  ':',
];

export const CARRIES = ['结转', '转结'];
export const PREVIOUS_YEAR = [
  '上一年度',
  '上一年',
  '上年度',
  '上年末',
  '上年底',
  '上年',
  '去年',
  '前一年度',
  '前一年',
];
export const NEXT_YEAR = ['下一年度', '下一年', '下年度', '下年', '次年', '明年', '来年'];
export const THIS_YEAR = ['本年度', '本年', '今年'];
export const NONE_WORDS = ['没有', '未有', '不存在', '暂无', '均无', '无'];

/** Other times and comparisons: a sentence with one of these may tell of another year's numbers. */
export const OTHER_TIMES =
  /上半年|下半年|季度|同期|同比|前年|历年|往年|以来|截至|截止|近[一二两三四五\d]年|每年|去年|上一?年度?(?!度?(?:末|底)?(?:结转|转结|无结转|没有结转|未有结转))/;
/** Matters that have outcomes and carry-overs of their own. */
export const OTHER_MATTERS =
  /复议|诉讼|提案|议案|信箱|热线|工单|留言|许可|处罚|资金|经费|项目|合同|招标/;
/** A part of the applications: by who asked, or how. */
export const PARTS_OF_ALL =
  /自然人|企业|法人|组织|科研机构|个人|网络|网上|在线|信函|邮寄|当面|现场|传真|邮件|平台|窗口|书面/;
/** The law's phrase for everybody; it names no part. */
export const EVERYBODY = /公民[、,]?法人[^,;]{0,6}组织/g;
/** A list by body or by kind: 某局：予以公开3件. */
export const LIST_BY_BODY = /[局委厅站科镇乡村处所队类区县市]:|街道:|办公室:/;
/** Classes of documents, which are also 不予公开. */
export const DOCUMENT_CLASSES = /公文|发文|制发|文件|属性|制作/;
export const HANDLES = /收到|新收|受理|接收|办结|答复|办理/;
export const CONCLUDES = /办结|答复|办理完|完成/;
export const RECEIVES = /收到|新收|受理|接收/;
export const OF_WHICH = /其中|包括|包含|含/;
