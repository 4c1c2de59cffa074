/** A department known by name. */
export interface KnownDepartment {
  /** Without the government before it. The agency's slug is this name in pinyin. */
  readonly name: string;
  readonly en: string;
  /** Short names in use for it. */
  readonly also: readonly string[];
  /** Its slug where the pinyin is another department's: the digit is the tone that differs. */
  readonly slug?: string;
}

/**
 * Departments with an English name, and the short names that mean them. 人民政府办公室 is listed
 * as 政府办公室: a government's office has the slug zhengfubangongshi however it signs.
 */
export const DEPARTMENTS: readonly KnownDepartment[] = [
  { name: '政府办公室', en: 'Government Office', also: ['政府办', '府办公室', '府办'] },
  { name: '政府办公厅', en: 'General Office of the Government', also: [] },
  { name: '财政局', en: 'Finance Bureau', also: [] },
  { name: '财政厅', en: 'Finance Department', also: [] },
  { name: '教育局', en: 'Education Bureau', also: [] },
  { name: '教育厅', en: 'Education Department', also: [] },
  { name: '教育委员会', en: 'Education Commission', also: ['教委'] },
  { name: '公安局', en: 'Public Security Bureau', also: [] },
  { name: '公安厅', en: 'Public Security Department', also: [] },
  { name: '公安分局', en: 'Public Security Sub-bureau', also: [] },
  { name: '民政局', en: 'Civil Affairs Bureau', also: [] },
  { name: '民政厅', en: 'Civil Affairs Department', also: [] },
  { name: '司法局', en: 'Justice Bureau', also: [] },
  { name: '司法厅', en: 'Justice Department', also: [] },
  { name: '审计局', en: 'Audit Bureau', also: [] },
  { name: '审计厅', en: 'Audit Department', also: [] },
  { name: '统计局', en: 'Statistics Bureau', also: [] },
  { name: '发展和改革局', en: 'Development and Reform Bureau', also: ['发改局', '发展改革局'] },
  {
    name: '发展和改革委员会',
    en: 'Development and Reform Commission',
    also: ['发改委', '发展改革委', '发展和改革委', '发展改革委员会'],
  },
  {
    name: '人力资源和社会保障局',
    en: 'Human Resources and Social Security Bureau',
    also: ['人社局', '人力社保局', '人力资源社会保障局'],
  },
  {
    name: '人力资源和社会保障厅',
    en: 'Human Resources and Social Security Department',
    also: ['人社厅', '人力社保厅', '人力资源社会保障厅'],
  },
  {
    name: '市场监督管理局',
    en: 'Market Regulation Bureau',
    also: ['市监局', '市场监管局'],
  },
  { name: '药品监督管理局', en: 'Drug Administration', also: ['药监局'] },
  {
    name: '国有资产监督管理委员会',
    en: 'State-owned Assets Supervision and Administration Commission',
    also: ['国资委', '国有资产监管委员会'],
  },
  { name: '自然资源局', en: 'Natural Resources Bureau', also: [] },
  {
    name: '自然资源和规划局',
    en: 'Natural Resources and Planning Bureau',
    also: ['自规局', '资规局', '自然资源规划局'],
  },
  { name: '生态环境局', en: 'Ecology and Environment Bureau', also: [] },
  { name: '生态环境分局', en: 'Ecology and Environment Sub-bureau', also: [] },
  { name: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau', also: ['住建局'] },
  {
    name: '住房和城乡建设厅',
    en: 'Housing and Urban-Rural Development Department',
    also: ['住建厅'],
  },
  { name: '交通运输局', en: 'Transport Bureau', also: [] },
  { name: '水利局', en: 'Water Resources Bureau', also: [] },
  { name: '水务局', en: 'Water Affairs Bureau', also: [] },
  { name: '农业农村局', en: 'Agriculture and Rural Affairs Bureau', also: [] },
  { name: '商务局', en: 'Commerce Bureau', also: [] },
  { name: '文化和旅游局', en: 'Culture and Tourism Bureau', also: ['文旅局'] },
  { name: '卫生健康局', en: 'Health Bureau', also: ['卫健局'] },
  { name: '卫生健康委员会', en: 'Health Commission', also: ['卫健委', '卫生健康委'] },
  { name: '退役军人事务局', en: 'Veterans Affairs Bureau', also: [] },
  { name: '应急管理局', en: 'Emergency Management Bureau', also: ['应急局'] },
  { name: '医疗保障局', en: 'Healthcare Security Bureau', also: ['医保局'] },
  { name: '税务局', en: 'Tax Bureau', also: [], slug: 'shui4wuju' },
  { name: '气象局', en: 'Meteorological Bureau', also: [] },
  { name: '林业局', en: 'Forestry Bureau', also: [] },
  { name: '科学技术局', en: 'Science and Technology Bureau', also: ['科技局'] },
  { name: '信访局', en: 'Petitions Bureau', also: [] },
  { name: '综合行政执法局', en: 'Integrated Law Enforcement Bureau', also: [] },
  { name: '城市管理局', en: 'Urban Management Bureau', also: ['城管局'] },
  { name: '行政审批局', en: 'Administrative Approval Bureau', also: [] },
  {
    name: '政务服务和大数据管理局',
    en: 'Government Services and Big Data Bureau',
    also: [],
  },
  { name: '公共资源交易中心', en: 'Public Resources Trading Centre', also: [] },
];

/** Both are printed of the same committee; the short form counts. */
export const COMMITTEE_ENDINGS = { long: '管理委员会', short: '管委会' } as const;

/** Endings of other departments' names, for an English name of sorts: 粮食局, Liangshi Bureau. */
export const DEPARTMENT_NOUNS: readonly { readonly ending: string; readonly en: string }[] = [
  { ending: '管理委员会', en: 'Administrative Committee' },
  { ending: '管委会', en: 'Administrative Committee' },
  { ending: '委员会', en: 'Commission' },
  { ending: '办公室', en: 'Office' },
  { ending: '分局', en: 'Sub-bureau' },
  { ending: '中心', en: 'Centre' },
  { ending: '局', en: 'Bureau' },
  { ending: '厅', en: 'Department' },
];
