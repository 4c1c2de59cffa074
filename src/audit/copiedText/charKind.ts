import { NUMERALS, SENTENCE_ENDS } from './proseWords.ts';

/** What a character is to the comparison of texts. */
export type CharKind = 'letter' | 'number' | 'latin' | 'end' | 'skip';

const KINDS: readonly CharKind[] = ['letter', 'number', 'latin', 'end', 'skip'];

let table: Uint8Array | undefined;

/** The kind of a UTF-16 unit. Half of a pair is a letter: pairs are written the same everywhere. */
export function charKind(code: number): CharKind {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => KINDS.indexOf(kindOf(unit)));
  return KINDS[table[code] ?? 0] ?? 'letter';
}

function kindOf(code: number): CharKind {
  const char = String.fromCharCode(code);
  if (SENTENCE_ENDS.includes(char)) return 'end';
  if (/[\d０-９]/.test(char) || NUMERALS.includes(char)) return 'number';
  if (/[A-Za-zＡ-Ｚａ-ｚ]/.test(char)) return 'latin';
  return /[\s\p{P}\p{S}\p{C}]/u.test(char) && !/\p{Cs}/u.test(char) ? 'skip' : 'letter';
}
