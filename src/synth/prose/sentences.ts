/** Patterns of sentences that reports could have, in our own words; see expandSentence. */
export type Patterns = readonly [string, ...string[]];

export const OPENINGS: Patterns = [
  '{year}年，本机关[按照上级部署|围绕群众关心的事情|结合自身职责]，[有序|稳步|扎实]做好各项公开工作。',
  '过去一年，本机关[把公开贯穿办事全程|注重公开的实效]，[便民服务|办事透明度]有了[新的|一定的]改善。',
  '本机关在{year}年[修订了公开目录|整理了历年文件|重新梳理了办事指南]，方便居民查找。',
];

export const DISCLOSED: Patterns = [
  '[全年|本年度]共主动公开政府信息{total}条，其中通过政府网站公开{website}条，通过微信公众号公开{wechat}条。',
  '{year}年，主动公开政府信息{total}条。[栏目由专人维护|发布前均经审核]。',
  '[全年|本年]累计主动公开政府信息{total}条，[涉及规划、财政、民生等方面|内容以民生事项居多]。',
];

export const APPLICATIONS: Patterns = [
  '[全年|本年度]共收到政府信息公开申请{received}件，办结{concluded}件。',
  '{year}年，收到政府信息公开申请{received}件，[均按规定登记|逐件登记并跟踪]。',
];

export const MANAGEMENT: Patterns = [
  '[每季度|每月|每半年]检查一次栏目，[及时改正错漏|发现问题随即整改]。',
  '[文件在发布前经过保密审查|公开前由两人核对]，[失效内容定期清理|过期页面随时撤下]。',
  '公开专栏[设在首页显眼处|按主题重新编排]，[手机上也能查看|支持关键词检索]。',
];

export const TRAINING: Patterns = [
  '[组织业务学习|开展专题培训]，[讲解答复文书的写法|交流办理经验]。',
  '由[办公室|专门科室]负责日常督促，[结果与年终评议挂钩|发现的不足逐项登记]。',
];

export const CASES: Patterns = [
  '全年因政府信息公开引起的行政复议{review}件，行政诉讼{lawsuits}件。',
  '{year}年，政府信息公开行政复议{review}件、行政诉讼{lawsuits}件。',
];

export const NO_CASES: Patterns = ['[本年度|全年]未发生因政府信息公开引起的行政复议、行政诉讼。'];

export const PROBLEMS: Patterns = [
  '一是[部分栏目更新不够快|个别文件解读偏少]；二是[图表和视频不多|经办人员更换较勤]。',
  '[公开内容与居民需要还有差距|办理流程还可以更简便]，[基层力量偏弱|各科室进度不一]。',
];

export const IMPROVEMENTS: Patterns = [
  '下一步，[把更新任务分到各科室|请居民代表试读解读材料]，[每月核对一次|按季通报进展]。',
  '今后将[充实人手|简化页面]，[多用图解|多听意见]，[让查找更省事|让说明更好懂]。',
];

export const FEES: Patterns = [
  '[本年度|全年]没有收取信息处理费。',
  '[本年度|全年]未收取信息处理费。',
];

export const NOTHING_ELSE: Patterns = ['没有其他需要[说明|补充]的内容。', '无其他需要报告的情况。'];
