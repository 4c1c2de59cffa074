import { CLAUSE_LEADS } from './handlingWords.ts';
import { anyOf } from './wordSource.ts';

const LEADS = new RegExp(`(?:${anyOf(CLAUSE_LEADS)}|\\([一二三四五六七\\d]\\)|[1-7][.、]|[“"])+$`);
const CLAUSE_END = /[,;:(、]$/;
/** 予以公开3件和部分公开1件: a number ends what stands before as well as a comma does. */
const COUNT_END = /\d[件条份项起例宗次个]$/;

/** Whether a clause begins where `before` ends, apart from words that change nothing. */
export function isClauseStart(before: string): boolean {
  const bare = before.replace(LEADS, '');
  return bare === '' || CLAUSE_END.test(bare) || (bare !== before && COUNT_END.test(bare));
}
