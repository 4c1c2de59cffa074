/**
 * The words in which reports state figures, by what they do in a sentence. Each class has one
 * letter; a sentence becomes a string of letters and statedPatterns.ts says which strings of
 * letters state what. The longest word at a place wins. Words are simplified characters, full-width
 * signs are half-width, white space is left out.
 */
export interface WordClass {
  readonly letter: string;
  readonly words: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

export const WORD_CLASSES = {
  /** Disclosing of the body's own accord, in the law's words. */
  disclose: {
    letter: 'V',
    words: list(
      '主动公开 主动公布 主动公开发布 主动公开或更新 主动公开和更新 主动公开了 主动公开的 主动对外公开 主动向社会公开',
    ),
  },
  /** Making public. */
  makePublic: {
    letter: 'P',
    words: list(
      '公开 公布 公开发布 公开或更新 公开及更新 公开和更新 公开了 公布了 发布公开 公开公布 发布并公开 对外公开 向社会公开',
    ),
  },
  /** Disclosing, in words that also say other things. */
  publish: {
    letter: 'v',
    words: list(
      '发布 发布了 主动发布 更新 推送 推送了 编发 上传 刊发 刊登 登载 制作 推出 转发 发布或更新 发布和更新 更新发布 发布更新 发布转发 编辑发布 发送 推文',
    ),
  },
  /** What is disclosed, named in full. */
  information: {
    letter: 'O',
    words: list(
      '政府信息 政务信息 政务公开信息 政府公开信息 政府信 政府政务信息 政务类信息 政府信息数 政务信息数 政府信息公开信息',
    ),
  },
  /** What is disclosed, in a bare word. */
  news: { letter: 'o', words: list('信息 信息数') },
  /** What a channel carries; no count of all disclosure. */
  posts: {
    letter: 'a',
    words: list(
      '文章 稿件 图文 推文 消息 资讯 图文信息 图文消息 原创文章 文章信息 政务信息文章 微信文章',
    ),
  },
  filler: {
    letter: 'F',
    words: list(
      '的 了 为 是 有 达 达到 已 已经 均 都 也 各类 各种 各 各项 各级 相关 有关 全年 本年度 本年 今年 当年 年内 年度 期间 全部 总数 总量 数量 条数 件数 总条数 总件数 数目 数 类 栏目 各栏目 平台 平台上 上 中 里 内 方面 依法 及时 新 新增 按时 按期 有效 任何 任何形式 形式 到 主动 单位 一共 渠道 账号 官方 事项数 总 率先',
    ),
  },
  /** Ends a list of kinds. */
  etc: { letter: 'e', words: list('等 等各类 等等') },
  /** The words that sum up. */
  altogether: {
    letter: 'g',
    words: list('共 共计 累计 总计 合计 总共 共有 计 累计共 全年共 总数为 总计为'),
  },
  tail: {
    letter: 'T',
    words: list(
      '情况 事项 案件 案 事件 情形 现象 案例 件 业务 要求 办件 办理事项 问题 事宜 诉求 信息件',
    ),
  },
  website: {
    letter: 'w',
    words: list(
      '网站 政府网站 门户网站 政府门户网站 官方网站 官网 政务网 政务网站 政府网 公众网 信息网 政务信息网 政府信息网 信息公开网 政府信息公开网 政府信息公开网站 信息公开网站 政务公开网 政务公开网站 政府信息网站 政府信息公开门户网站 行政网站 公众信息网 门户网 网站平台 政府网站平台 门户网站平台 网站集约化平台',
    ),
  },
  wechat: {
    letter: 'x',
    words: list(
      '微信 微信公众号 微信公众平台 政务微信 政务微信公众号 官方微信 官方微信公众号 公众号 微信公众帐号 微信订阅号 微信平台 微信公号 微信公众账号 政务微信平台',
    ),
  },
  weibo: {
    letter: 'b',
    words: list(
      '微博 政务微博 新浪微博 官方微博 腾讯微博 政务微博平台 微博平台 微博号 官方政务微博',
    ),
  },
  otherChannel: {
    letter: 'h',
    words: list(
      '其他方式 其他渠道 其他途径 其他形式 其他平台 其他媒体 其他载体 其它方式 其它渠道 其它途径 其它形式 其它平台',
    ),
  },
  /** Channels for which there is no figure; what stands beside them belongs to them. */
  namedChannel: {
    letter: 'm',
    words: list(
      '抖音 抖音号 快手 今日头条 头条号 头条 视频号 微信视频号 微信群 微信工作群 QQ群 公示栏 公开栏 政务公开栏 信息公开栏 村务公开栏 宣传栏 公告栏 电子屏 显示屏 电子显示屏 LED 报刊 报纸 广播 电视 新媒体 政务新媒体 自媒体 客户端 APP 两微一端 双微 公报 政府公报 发布会 新闻发布会 媒体 简报 信息公开平台 政府信息公开平台 政务公开平台 政府信息公开专栏 信息公开专栏 政务公开专栏 政务信息公开专栏 融媒体 短信 公开电话 查阅点 查阅场所 小程序 政务公开专区 村村响 大喇叭 宣传单 学习强国 网络平台 网络 互联网 两微 微门户',
    ),
  },
  through: { letter: 'p', words: list('通过 利用 借助 依托 运用 经由 借力 凭借 充分利用') },
  at: { letter: 't', words: list('在') },
  receive: {
    letter: 'R',
    words: list(
      '收到 新收 新收到 共收到 受理 接收 接收到 接到 新受理 收到和处理 收到并处理 收到及处理 收到了',
    ),
  },
  handle: { letter: 'H', words: list('办理 处理 审理 审结 代理 承办 应诉 出庭') },
  application: {
    letter: 'D',
    words: list(
      '政府信息公开申请 信息公开申请 政务信息公开申请 政务公开申请 公开申请 依申请公开 依申请公开件 依申请公开申请 依申请公开信息 依申请公开政府信息 依申请公开政务信息 依申请公开事项 政府信息依申请公开 政务信息依申请公开 信息依申请公开 政府依申请公开 依申请信息公开 依申请政府信息公开 政府信息公开申请件 信息公开申请件 依申请公开申请件 公开政府信息申请 公开政府信息的申请 公开信息的申请 信息公开的申请 政府信息公开的申请 政府信息申请 申请公开政府信息 申请政府信息公开 申请信息公开 政府信息公开依申请 依申请公开政府信息申请 政府信息申请公开 信息申请公开 依申请 依申请件 政府信息公开类申请',
    ),
  },
  /** An application, where the sentence says of what. */
  bareApplication: { letter: 'd', words: list('申请 申请件 申请数') },
  conclude: {
    letter: 'K',
    words: list('办结 办结数 已办结 按时办结 按期办结 共办结 均办结 办结量 办结了'),
  },
  review: { letter: 'L', words: list('行政复议 复议 行政复议申请 复议申请 行政复议案件 复议案件') },
  lawsuit: { letter: 'J', words: list('行政诉讼 诉讼 行政诉讼案件 诉讼案件 行政应诉案件') },
  directLawsuit: { letter: '1', words: list('未经复议直接起诉 未经行政复议直接起诉 直接起诉') },
  lawsuitAfterReview: { letter: '2', words: list('复议后起诉 行政复议后起诉 经复议后起诉') },
  cause: {
    letter: 'I',
    words: list(
      '引起 引起的 引发 引发的 导致 导致的 产生 产生的 提起 提出 提出的 被提起 被申请 发生 发生的 涉及 因 因此 而 被 进行 出现 受到 遭到 针对 对 有关政府信息公开',
    ),
  },
  /** Not yet, never: together with a verb. */
  notDone: { letter: 'n', words: list('未 尚未 暂未 从未 均未 并未 也未 没 未曾 不曾') },
  none: { letter: 'k', words: list('无 没有 暂无 并无 未有 均无 也没有 均没有 暂没有 也无') },
  ofWhich: { letter: 'S', words: list('其中 其中包括') },
  respectively: { letter: 'G', words: list('分别') },
  /** Another time than the year, a comparison, a plan. */
  otherTime: {
    letter: 'Y',
    words: list(
      '上年 上年度 上一年 上一年度 去年 前年 同期 历年 往年 历史 比 比去年 较 同比 环比 增加 增长 增加到 增至 减少 下降 上升 提高 结转 转结 结转上年 上半年 下半年 季度 每月 每周 每年 每季度 每日 计划 拟 目标 下一步 明年 下年 下年度 施行以来 实施以来 开通以来 成立以来 建立以来 建站以来 运行以来 上线以来 截至目前累计 历年累计 月均 日均 平均',
    ),
  },
  /** What became of a case, or was not done in time: a sentence about this says nothing of numbers received. */
  outcome: {
    letter: 'Z',
    words: list(
      '败诉 纠错 纠正 被纠错 撤销 责令 维持 确认违法 违法 超期 逾期 超时 延期 不予公开 不公开 免予公开 免于公开 部分公开 予以公开 不予处理 未公开 未予公开 未按时 未及时 未按期 结果 改判 驳回 申请人不服 具体行政行为',
    ),
  },
  /** The way an application came in: a count of one way is a part of all. */
  way: {
    letter: 'W',
    words: list(
      '书面 网上 在线 网络申请 信函 邮寄 当面 口头 传真 电子邮件 现场 转办 转来 平台申请 窗口 网上申请',
    ),
  },
  otherMatter: {
    letter: 'c',
    words: list(
      '投诉 举报 申诉 咨询 建议 信访 提案 留言 来信 来访 信箱 热线 诉求件 评议 意见 电话 阅读 浏览 点击 访问 粉丝 关注 转载 会议 培训 解读 回应 议案',
    ),
  },
  collect: { letter: 'C', words: list('收取 收缴 征收 收取过 收过') },
  fee: {
    letter: 'E',
    words: list(
      '费用 信息处理费 信息公开处理费 政府信息公开信息处理费 收费 检索费 复制费 邮寄费 成本费 处理费 信息处理费用 处理费用 相关费用 收费情况',
    ),
  },
  waiver: { letter: 'j', words: list('减免 免除 免收') },
  and: { letter: '&', words: list('、 和 与 及 以及 或 或者 并 并且 且 同') },
  /** Words that hold a shorter word of another class and mean something else. */
  ignored: {
    letter: '-',
    words: list(
      '通过不同渠道 通过多种渠道 通过各种渠道 通过多渠道 通过多种方式 通过各种方式 通过不同方式 通过多种途径 通过各类渠道 通过多种形式 通过各种途径 行政事业性收费 收费标准 收费项目 收费依据 诉讼费用 诉讼费 信息公开工作 政府信息公开工作 政务公开工作 信息公开指南 政府信息公开指南 公开指南 信息公开目录 政府信息公开目录 公开目录 信息公开条例 政府信息公开条例 信息公开制度 信息公开年度报告 公开属性 公开内容 公开渠道 公开方式 公开形式 公开栏目 申请人 申请表 公开人 占比 比例 对比 无法 无关 无偿 无障碍 无需 无锡 无线 无正当理由 未来 未成年 未成年人 与此同时 一并 同时 同志 一同 共同 公共 共享 共建 共治 中共 公开权利人 中心 中央 信息量 信息员 信息化 信息处 信息中心 信息技术 信息内容 信息来源 信息点 有序 有力 没收 为主 为民 为了 作为 因为 成为 对外 对于 面对 应对 分类 计划生育 设计 统计 会计 预计 审计 总体 总结 数据 数字 达标 达成 表达 及格 比如 以来 以及时',
    ),
  },
} as const satisfies Readonly<Record<string, WordClass>>;
