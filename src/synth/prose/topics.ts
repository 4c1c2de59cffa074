import type { Patterns } from './sentences.ts';

/** Matters that reports write about, so that a search for one finds some reports and not others. */
export const TOPICS: readonly [string, ...string[]] = [
  '征地拆迁',
  '房屋征收补偿',
  '行政复议',
  '垃圾分类',
  '财政预决算',
  '“三公”经费',
  '义务教育招生',
  '养老服务',
  '城乡低保',
  '医疗保障',
  '食品安全',
  '安全生产',
  '生态环境',
  '污水处理',
  '河道治理',
  '农村公路',
  '公共交通',
  '老旧小区改造',
  '保障性住房',
  '工程招投标',
  '政府采购',
  '优化营商环境',
  '行政许可',
  '行政处罚',
  '惠农补贴',
  '乡村振兴',
  '高标准农田',
  '宅基地审批',
  '危房改造',
  '公共文化服务',
  '就业创业',
  '防汛抗旱',
  '森林防火',
  '疫情防控',
  '国有土地使用权出让',
  '规划编制',
  '数据开放',
  '政务热线',
  '信访事项',
  '村务公开',
];

export const TOPIC_SENTENCES: Patterns = [
  '围绕{topic}，{place}[发布了办事指南|公布了政策原文和图解|更新了问答]，[方便居民对照办理|便于群众随时查阅]。',
  '[就|针对]{topic}，[邀请居民代表座谈|在{place}设点宣讲|征求了公众意见]，[意见采纳情况已公布|反馈结果挂在网站上]。',
  '{place}把{topic}列为公开重点，[明确专人负责|按月更新进展]，[听取监督|接受群众询问]。',
  '{topic}方面的[通知|方案|结果]在[形成后及时|规定时间内]公开，[同步配发解读|附有联系电话]。',
  '{village}村[公开栏|便民服务点]张贴了{topic}的[办理流程|补助名单|验收结果]，[由村民小组长逐户告知|接受村民监督]。',
  '[上半年|下半年|年底前]，{place}[检查|梳理]了{topic}的公开情况，[补上缺漏的文件|更正了过时的内容]。',
  '{topic}由{place}与{village}村[共同推进|分工落实]，[进度在专栏里可以查到|资金去向一并公示]。',
];

/** Two of these make the name of a village. */
export const VILLAGE_FIRST = '东西南北上下大小新老前后';
export const VILLAGE_SECOND = '河桥塘湾坪岭沟庄店寨井口滩洼坝屯';
