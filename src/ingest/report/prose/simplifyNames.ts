import { SIMPLIFIED } from './traditionalCharacters.ts';

/** Names of places keep these in simplified text too: 乾县, 濛江乡, 尖塚镇, 氾水镇, 洩湖镇, 南磑镇. */
const KEPT = '乾濛塚氾洩磑';
/** A traditional text has three in ten; a simplified one prints hardly any. */
const TRADITIONAL_SHARE = 0.05;

/**
 * What simplifies the names in a text of some lines, character for character, so that every place
 * stays right. A text that begins in simplified characters stays as it is: some names there have a
 * traditional one.
 */
export function simplifyNames(lines: readonly string[]): (text: string) => string {
  return isTraditional(lines) ? simplify : (text) => text;
}

/** Which UTF-16 code units are traditional characters; all of these are one unit. */
const TRADITIONAL = new Uint8Array(0x10000);
for (const character of SIMPLIFIED.keys()) TRADITIONAL[character.charCodeAt(0)] = 1;
const FIRST_CHINESE = 0x4e00;
/** Characters; enough to tell a text's script by. */
const SAMPLE = 2000;

function isTraditional(lines: readonly string[]): boolean {
  let traditional = 0;
  let chinese = 0;
  let left = SAMPLE;
  for (const line of lines) {
    const length = Math.min(line.length, left);
    for (let at = 0; at < length; at += 1) {
      const code = line.charCodeAt(at);
      traditional += TRADITIONAL[code] as number;
      if (code >= FIRST_CHINESE && !isSecondHalf(code)) chinese += 1;
    }
    left -= length;
    if (left === 0) break;
  }
  return traditional > chinese * TRADITIONAL_SHARE;
}

/** Of a character that takes two units. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function simplify(text: string): string {
  return text.replaceAll(/[\u4e00-\u9fff]/g, (character) =>
    KEPT.includes(character) ? character : (SIMPLIFIED.get(character) ?? character),
  );
}
