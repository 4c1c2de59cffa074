import { SIMPLIFIED } from './traditionalCharacters.ts';

/** Names of places keep these in simplified text too: 乾县, 濛江乡, 尖塚镇, 氾水镇, 洩湖镇, 南磑镇. */
const KEPT = '乾濛塚氾洩磑';
/** A traditional text has three in ten; a simplified one prints hardly any. */
const TRADITIONAL_SHARE = 0.05;

/**
 * What simplifies the names in a text, character for character, so that every place stays right. A
 * text that begins in simplified characters stays as it is: some names there have a traditional one.
 */
export function simplifyNames(sample: string): (text: string) => string {
  return isTraditional(sample) ? simplify : (text) => text;
}

/** Characters; enough to tell a text's script by. */
const SAMPLE = 2000;

/** Which UTF-16 code units are traditional characters; all of these are one unit. */
const TRADITIONAL = new Uint8Array(0x10000);
for (const character of SIMPLIFIED.keys()) TRADITIONAL[character.charCodeAt(0)] = 1;
const FIRST_CHINESE = 0x4e00;

function isTraditional(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let traditional = 0;
  for (let at = 0; at < end; at += 1) traditional += TRADITIONAL[text.charCodeAt(at)] as number;
  return traditional > 0 && traditional > countChinese(text, end) * TRADITIONAL_SHARE;
}

function countChinese(text: string, end: number): number {
  let chinese = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_CHINESE && !isSecondHalf(text, at, code)) chinese += 1;
  }
  return chinese;
}

/** Of a character that takes two units. */
function isSecondHalf(text: string, at: number, code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function simplify(text: string): string {
  return text.replaceAll(/[\u4e00-\u9fff]/g, (character) =>
    KEPT.includes(character) ? character : (SIMPLIFIED.get(character) ?? character),
  );
}
