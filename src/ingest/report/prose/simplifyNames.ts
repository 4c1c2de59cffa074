import { SIMPLIFIED } from './traditionalCharacters.ts';

/** Names of places keep these in simplified text too: 乾县, 濛江乡, 尖塚镇, 氾水镇, 洩湖镇, 南磑镇. */
const KEPT = '乾濛塚氾洩磑';
/** A traditional text has three in ten; a simplified one prints hardly any. */
const TRADITIONAL_SHARE = 0.05;

/**
 * What simplifies the names in a text, character for character, so that every place stays right. A
 * text whose sample is in simplified characters stays as it is: some names there have a traditional
 * one.
 */
export function simplifyNames(sample: string): (text: string) => string {
  return isTraditional(sample) ? simplify : (text) => text;
}

function isTraditional(sample: string): boolean {
  let traditional = 0;
  let chinese = 0;
  for (const character of sample) {
    if (character >= '\u4e00') chinese += 1;
    if (SIMPLIFIED.has(character)) traditional += 1;
  }
  return traditional > chinese * TRADITIONAL_SHARE;
}

function simplify(text: string): string {
  return text.replaceAll(/[\u4e00-\u9fff]/g, (character) =>
    KEPT.includes(character) ? character : (SIMPLIFIED.get(character) ?? character),
  );
}
