import type { SilentSubject } from '../../../../model/remark.ts';

/** Any of these names the subject, if only in passing; a text that has one is not silent. */
export const SUBJECT_WORDS: Readonly<Record<SilentSubject, RegExp>> = {
  applications: /申请|受理/,
  review: /复议|争议|纠纷|救济|申诉/,
  lawsuits: /诉讼|起诉|应诉|败诉|胜诉|争议|纠纷|救济|申诉|案件|法院/,
  fees: /费/,
};

/** Without one of these a sentence has no sum. */
export const MAY_SUM = /其中|(?:信息|申请|当)中:|合计|共计|总计|总共/;
/** What stands between a total and a list of its parts: 其中, 主动公开的信息中： */
export const OF_WHICH = /其中(?:包括)?[,:]?|(?:信息|申请|当)中:/g;
/** What was received is no part of what was disclosed. */
export const NOT_DISCLOSED = /申请|收到|受理|接到|会议|培训/;
/** A comparison or another time than the year. */
export const COMPARES = /增|减|同比|环比|上年|去年|上半年|季度|下降|提高|以来|月/;
/** The last part of all. */
export const THE_REST = /^[,;、]?(?:其余|剩余)/;
/** Words that say of what a percentage is the share, behind its count: 107条，占35.2%. */
export const SHARE_BEHIND =
  /^[,(、]?(?:占比|占比为|占|占总数的?|占总量的?|占全部的?|占公开总数的?|占公开总量的?)(\d{1,3}(?:\.(\d{1,6}))?)%/;
/** The words that sum up what stands before them. */
export const SUMMING_UP = /(?:^|[,;])(?:合计|共计|总计|总共)(?:公开|发布)?(?:政府|政务)?(?:信息)?$/;

/** The period of the numbers, a whole calendar year; a text without its first words has none. */
export const IN_PERIOD = '期限';
export const PERIOD =
  /期限[^。;]{0,8}?((?:19|20)\d{2})年1月1日[起始]?,?[至到\-—~]+(?:(?:((?:19|20)\d{2})年)|同年)?12月31日/g;

/** Where a body names itself: 由某某编制, 请与某某联系. */
export const SELF_NAMES = [
  /由([\p{Script=Han}]{3,30}?)(?=综合|根据|按照|依据|组织|汇总|统一|负责|牵头|编制|编写)(?=[^。;]{0,60}编[制写])/gu,
  /请(?:直接)?[与和向]([\p{Script=Han}]{3,30}?)(?:联系|咨询)/gu,
];
/** What a sentence in which a body names itself is about. */
export const ABOUT_REPORT = /报告|年报/;
/** The name of a town or street office, behind the divisions it belongs to. */
export const TOWN_NAME =
  /(?:[\p{Script=Han}]*[县区市旗州盟省])?([^县区市旗州盟省\P{Script=Han}]{1,6}(?:街道|镇|乡))/u;
/** The name of a county or district; 开发区, 社区 and the like are names of none. */
export const COUNTY_NAME =
  /(?:[\p{Script=Han}]*[省市州盟])?([^县区市旗州盟省\P{Script=Han}]{1,6}(?:县|旗|(?<![开发新园景社地辖城郊东西南北中山矿库校老林场])区))/u;
export const NAME_ENDINGS = /(?:街道|镇|乡|县|区|旗)$/;
export const YEAR_WORDS = /(?:19|20)\d{2}年?度?/g;
