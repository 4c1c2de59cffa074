import { pinyin } from 'pinyin-pro';
import { READINGS, type Reading } from './readings.ts';

/**
 * Tone-free syllables of a Chinese name, one for each Chinese character, separated by spaces; ü is
 * written v, as on a keyboard, and everything that is no Chinese character is left out.
 * `code` is the division the name belongs to, for readings that hold in one region only.
 */
export function romanise(name: string, code = ''): string {
  const characters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  for (const { at, reading } of findReadings(name, code)) {
    syllables.splice(at, reading.text.length, ...reading.pinyin.split(' '));
  }
  return characters
    .map((character, at) => (isChinese(character) ? syllables[at] : ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

/** The rare characters of the register's names all lie in these two blocks. */
function isChinese(character: string): boolean {
  return /[\u3007\u3400-\u4DBF\u4E00-\u9FFF]/.test(character);
}

/** General readings first, so that the specific ones overwrite them. */
const BY_PRECEDENCE = [...READINGS].sort(
  (a, b) => a.text.length - b.text.length || (a.within?.length ?? 0) - (b.within?.length ?? 0),
);

function findReadings(name: string, code: string): { at: number; reading: Reading }[] {
  const found = [];
  for (const reading of BY_PRECEDENCE) {
    if (reading.within !== undefined && !code.startsWith(reading.within)) continue;
    for (let at = name.indexOf(reading.text); at >= 0; at = name.indexOf(reading.text, at + 1)) {
      found.push({ at, reading });
    }
  }
  return found;
}
