/** What may stand behind a body's name without changing which body it is. Longest first. */
export const NAME_ENDINGS = ['人民政府', '办事处', '政府'] as const;

/** What a place is, at the end of its name. Longest first. */
export const PLACE_ENDINGS = [
  '壮族自治区',
  '维吾尔自治区',
  '回族自治区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '街道',
  '地区',
  '省',
  '市',
  '州',
  '盟',
  '县',
  '区',
  '旗',
  '镇',
  '乡',
] as const;

/** How a report calls its own agency: one of the first behind one of the second. */
export const SELF_WORDS = ['我', '本', '该', '全'] as const;
export const SELF_NOUNS = [
  '街道办事处',
  '街道办',
  '街道',
  '街',
  '镇政府',
  '镇',
  '乡政府',
  '乡',
  '县政府',
  '县',
  '区政府',
  '区',
  '市政府',
  '市',
  '省',
  '局',
  '厅',
  '委',
  '办',
  '机关',
  '单位',
  '部门',
] as const;

/** Characters that numbers are written with, besides digits. */
export const NUMERALS = '〇零一二三四五六七八九十百千万亿两';

/** Where a sentence ends; a line end is one too. */
export const SENTENCE_ENDS = '。；;！!？?\n';

/**
 * What stands for a name, a number and a word in Latin letters, so that two texts which differ in
 * these only are the same.
 */
export const NAME = 0x25a1;
export const NUMBER = 0x30;
export const LATIN = 0x61;
