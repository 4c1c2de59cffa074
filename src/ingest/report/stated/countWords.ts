import type { StatedMention } from '../../../model/report.ts';

/** Measure words of what reports count, longest first, and what must not follow them. */
export const COUNT_UNITS: readonly { readonly word: string; readonly notBefore: string }[] = [
  { word: '条(次)', notBefore: '' },
  { word: '篇(条)', notBefore: '' },
  { word: '件(次)', notBefore: '' },
  { word: '条次', notBefore: '' },
  { word: '件次', notBefore: '数' },
  { word: '篇次', notBefore: '' },
  { word: '项次', notBefore: '' },
  { word: '条', notBefore: '件款例' },
  { word: '件', notBefore: '套' },
  { word: '篇', notBefore: '幅' },
  { word: '份', notBefore: '额' },
  { word: '项', notBefore: '目' },
  { word: '则', notBefore: '' },
  { word: '例', notBefore: '会如' },
  { word: '起', notBefore: '诉来到草' },
  { word: '宗', notBefore: '旨' },
  { word: '次', notBefore: '数序' },
  { word: '个', notBefore: '人月工' },
  { word: '只', notBefore: '有要' },
];

export const MONEY_UNITS: readonly string[] = ['元'];

/** Words around a number that say it is not exact. */
export const QUALIFIER_WORDS: readonly {
  readonly word: string;
  readonly stands: 'before' | 'after';
  readonly qualifier: StatedMention['qualifier'];
}[] = [
  { word: '大约', stands: 'before', qualifier: 'about' },
  { word: '约', stands: 'before', qualifier: 'about' },
  { word: '左右', stands: 'after', qualifier: 'about' },
  { word: '上下', stands: 'after', qualifier: 'about' },
  { word: '超过', stands: 'before', qualifier: 'moreThan' },
  { word: '超', stands: 'before', qualifier: 'moreThan' },
  { word: '逾', stands: 'before', qualifier: 'moreThan' },
  { word: '突破', stands: 'before', qualifier: 'moreThan' },
  { word: '至少', stands: 'before', qualifier: 'moreThan' },
  { word: '以上', stands: 'after', qualifier: 'moreThan' },
  { word: '将近', stands: 'before', qualifier: 'lessThan' },
  { word: '接近', stands: 'before', qualifier: 'lessThan' },
  { word: '近', stands: 'before', qualifier: 'lessThan' },
  { word: '不足', stands: 'before', qualifier: 'lessThan' },
  { word: '不到', stands: 'before', qualifier: 'lessThan' },
];
