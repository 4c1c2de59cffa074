import type { Sentence } from '../model/check.ts';
import type { NoNumberState } from '../model/figureState.ts';
import type { StoredReport } from '../model/storedReport.ts';

const STATE_WORDS: Readonly<Record<NoNumberState, Sentence>> = {
  blank: { zh: '空白', en: 'blank' },
  dash: { zh: '以符号代替数字', en: 'a mark instead of a number' },
  unreadable: { zh: '不是数字', en: 'no number' },
  missing: { zh: '文档中没有这一格', en: 'not in the document' },
  notInTemplate: { zh: '表样中没有这一格', en: 'not in the template' },
};

const NOT_LOOKED: Sentence = { zh: '尚未采集', en: 'not collected yet' };

/** Why a cell without a number stands in a rule's way. `report` is absent where none is held. */
export function cellWords(state: NoNumberState, report: StoredReport | undefined): Sentence {
  const isNobodysWork = state === 'missing' && report?.capture !== 'document';
  return isNobodysWork ? NOT_LOOKED : STATE_WORDS[state];
}
