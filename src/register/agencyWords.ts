import type { DivisionKind } from '../model/division.ts';

/**
 * The words around an agency's name in titles, sentences and signatures. Regular expressions are
 * made of these lists elsewhere; no other file of the register holds a Chinese label of a report.
 */

/** What a title calls the report, from its first word on. */
export const REPORT_NAMES: readonly string[] = [
  '政府信息公开',
  '政务信息公开',
  '政务公开',
  '信息公开',
];
export const REPORT_NOUN = '报告';

/** A year as titles print it. */
export const TITLE_YEAR = '(?:\\d{4}年?度?|[二〇○零一三四五六七八九]{4}年度?)';

/** Words between the agency and the report's name, or before the agency, that belong to neither. */
export const TITLE_FILLERS: readonly string[] = ['关于', '年度', '的', '工作'];

/** A government, after the place's name. */
export const PEOPLES_GOVERNMENT = '人民政府';
export const GOVERNMENT_WORDS: readonly string[] = [PEOPLES_GOVERNMENT, '政府'];

/** Bodies and offices of a town or street office: all of them report as the town. */
export const TOWN_BODIES: readonly string[] = [
  '人民政府',
  '政府',
  '街道办事处',
  '街道办',
  '办事处',
  '党工委',
  '工委',
  '党委',
  '管理委员会',
  '管委会',
  '党政综合办公室',
  '党政办公室',
  '党政办',
  '综合办公室',
  '综合办',
  '办公室',
  '办',
  '政府信息公开',
  '政务公开',
  '信息公开',
  '领导小组',
  '工作',
  '和',
  '、',
];

/** Offices that write a government's own report: named alone, they stand for the government. */
export const DISCLOSURE_OFFICES: readonly string[] = [
  '政府信息公开工作办公室',
  '政府信息公开办公室',
  '政务公开办公室',
  '信息公开办公室',
  '政务公开办',
  '信息公开办',
];

/** A government's office after the word for government was taken off, and its full name. */
export const GOVERNMENT_OFFICES: Readonly<Record<string, string>> = {
  办公室: '政府办公室',
  办: '政府办公室',
  办公厅: '政府办公厅',
};

/** How a government's office is called in full, behind the place's name. */
export const GOVERNMENT_OFFICE_NAMES: Readonly<Record<string, string>> = {
  政府办公室: '人民政府办公室',
  政府办公厅: '人民政府办公厅',
};

/** A city's 公安局渝中区分局 is the district's 公安分局: the city's organ, and the district's. */
export const BRANCH = { organ: '局', branch: '分局' } as const;

/** How a department's name ends. */
export const DEPARTMENT_ENDINGS: readonly string[] = [
  '局',
  '委员会',
  '委',
  '厅',
  '办公室',
  '办公厅',
  '中心',
  '管委会',
  '院',
  '总队',
  '支队',
  '大队',
  '集团',
  '公司',
  '处',
  '社',
  '会',
  '园区',
  '开发区',
  '经开区',
  '高新区',
  '政府办',
];

/** How a town's name ends; such a name is never taken for a department's. */
export const TOWN_ENDINGS: readonly string[] = ['镇', '乡', '街道', '苏木', '地区'];
export const TOWN_OFFICES: readonly string[] = ['', '人民政府', '政府', '办事处', '办'];

/** A level named without its place (市财政局, 区人民政府), and what such a place can be. */
export const LEVEL_WORDS: Readonly<Record<string, readonly DivisionKind[]>> = {
  自治区: ['autonomousRegion'],
  省: ['province'],
  市: ['city', 'countyCity', 'municipality'],
  州: ['autonomousPrefecture'],
  盟: ['league'],
  县: ['county', 'autonomousCounty'],
  区: ['district', 'specialDistrict', 'forestDistrict', 'zone'],
  旗: ['banner', 'autonomousBanner'],
  示范区: ['zone'],
  开发区: ['zone'],
  高新区: ['zone'],
  经开区: ['zone'],
  新区: ['zone'],
};

/** Departments whose first character is no level: 市场监督管理局 is no 市's 场监督管理局. */
export const NOT_A_LEVEL: readonly string[] = [
  '市场',
  '市政工程',
  '市政公用',
  '市政管理',
  '市政园林',
  '市政设施',
  '区域',
  '省际',
];

/** Who speaks: 我镇, 本街道. */
export const SELF_PRONOUNS: readonly string[] = ['我', '本'];
/** What a town-level body calls itself; its name ends so. */
export const SELF_TOWNS: readonly string[] = ['街道', '街', '镇', '乡', '苏木'];
/** What a department calls itself. */
export const SELF_DEPARTMENTS: readonly string[] = ['局', '厅', '委'];
/** What a government, but also its departments and towns call the county or city they are in. */
export const SELF_PLACES: readonly string[] = ['县', '区', '旗', '市'];

/** Words right after a place that make it a government speaking, not a remark. */
export const AUTHORITY_WORDS: readonly string[] = [
  '人民政府',
  '政府',
  '门户网站',
  '政务',
  '党委',
  '委',
  '人大',
];

/** Labels of a contact address. */
export const ADDRESS_LABELS: readonly string[] = ['地址', '地点', '住址', '通信处'];

/** Levels whose authorities a town speaks of; those of a city count only where none of a county stand. */
export const COUNTY_WORDS: readonly string[] = ['县', '区', '旗'];
export const CITY_WORD = '市';

/** What a county's authorities are called in a town's report, after the level's character. */
export const COUNTY_AUTHORITIES: readonly string[] = ['委', '政府', '人民政府'];

/** 区委 is no authority in 区委员. */
export const AUTHORITY_NO_MEMBER = '员';

/** Characters that make 区委, 区政府 part of another word: 自治区政府, 社区委员会, 开发区政府. */
export const NOT_BEFORE_LEVEL = '自治社园小地新发范景港校片辖';

/** Sentences that name the report's author: a word before the name, a word after it. */
export const AUTHOR_SENTENCES: readonly {
  readonly before: string;
  readonly after: readonly string[];
}[] = [
  { before: '由', after: ['编制', '编写', '编撰', '综合', '汇总', '负责', '组织'] },
  { before: '与', after: ['联系'] },
  { before: '向', after: ['反映', '咨询'] },
  { before: '现将', after: ['20', '二〇', '二○'] },
  { before: '公布', after: ['20', '二〇', '二○'] },
  { before: '编制', after: ['20', '二〇', '二○'] },
  { before: '《', after: ['20', '二〇', '二○', '政府信息公开', '政务公开', '信息公开'] },
];
