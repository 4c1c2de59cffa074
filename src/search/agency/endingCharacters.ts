/**
 * Characters of the endings that say what a body is (街道, 镇, 经济技术开发区, 监狱, 局). A name is
 * listed by the characters of its name proper, so one of these may be missing from its lists.
 */
export const ENDING_CHARACTERS: ReadonlySet<string> = new Set(
  '人民政府省市县州盟旗特自治街道办事处民族苏木乡镇地区高新技术产业开发园经济旅游度假工管理示范林农牧场渔种畜原良监狱水库厅局委员会室中心站院分',
);
