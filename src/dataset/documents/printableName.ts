const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const LONGEST = 300;

/**
 * A file's name as it may be stored and printed: characters that a terminal would obey or that turn
 * the direction of writing stand as their code (`\u{1b}`), a name without end is cut.
 */
export function printableName(name: string): string {
  const visible = name.replaceAll(
    INVISIBLE,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  const characters = [...visible];
  if (characters.length <= LONGEST) return visible;
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
