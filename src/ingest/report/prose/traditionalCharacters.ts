import TRADITIONAL_CHARACTERS from 'opencc-js/dict/TSCharacters';

/**
 * The simplified form of each traditional character that has one of the same length (OpenCC's list).
 * Some reports are in traditional characters, and some pages are machine-converted copies; the
 * printed text stays as it is, only the text that is matched changes, character for character, so
 * that every place in it stays right. OpenCC's phrases would change lengths and are left out.
 */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL_CHARACTERS.split('|').flatMap((pair): [string, string][] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return traditional.length === 1 && simplified.length === 1 ? [[traditional, simplified]] : [];
  }),
);
