/** Money as the form counts it. */
export type MoneyUnit = 'yuan' | 'tenThousandYuan';

/** Marks that stand for "not applicable". A cell that holds one, or one repeated, is a dash. */
export const DASH_MARKS = '/／\\＼-－—–―‐‑−─━';
export const DASH_WORDS: readonly string[] = ['无', '無', '不适用', '不適用', 'n/a', 'na'];

/** Money words with the power of ten that turns the number into yuan, longest first. */
export const MONEY_WORDS: readonly (readonly [word: string, exponent: number])[] = [
  ['亿元', 8],
  ['億元', 8],
  ['万元人民币', 4],
  ['万元', 4],
  ['萬元', 4],
  ['元人民币', 0],
  ['圆', 0],
  ['元', 0],
];

/** Measure words that may follow a count and change nothing. */
export const MEASURE_WORDS: readonly string[] = [
  '件次',
  '条次',
  '件',
  '条',
  '條',
  '项',
  '項',
  '份',
  '起',
  '宗',
  '例',
  '个',
  '個',
  '次',
  '人',
];

/** Words for a sign, in the column that holds a change. */
export const RISE_WORDS: readonly string[] = ['增加', '新增', '增长', '增長', '增'];
export const FALL_WORDS: readonly string[] = ['减少', '減少', '减', '減', '降低', '取消'];
