import { SIMPLIFIED } from '../prose/traditionalCharacters.ts';

const BY_CODE = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [printed, simplified] of SIMPLIFIED) {
    table[printed.charCodeAt(0)] = simplified.charCodeAt(0);
  }
  return table;
}

/** The simplified form of a character, by UTF-16 code unit. */
export function simplify(code: number): number {
  return BY_CODE[code] ?? code;
}

/** Words that machine conversion replaces, after their characters are simplified again. */
export const REPLACED_WORDS: readonly (readonly [word: string, replacement: string])[] = [
  ['信息', '资讯'],
  ['文件', '档案'],
  ['项目', '专案'],
  ['反复', '反覆'],
];
