/** Gives the simplified character of a traditional one, and every other character as it is. */
export type Simplify = (character: string) => string;

const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const LAST_CONTROL = 0x20;

/**
 * The form in which words are compared, one UTF-16 unit for one, so that a place in the folded text
 * is the same place in the printed one: full width to half width, small letters, simplified
 * characters, every white space or control character a blank.
 */
export function foldText(text: string, simplify: Simplify): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at), simplify);
  return folded;
}

function foldUnit(unit: string, simplify: Simplify): string {
  const code = unit.charCodeAt(0);
  if (code <= LAST_CONTROL || /\s/.test(unit)) return ' ';
  if (code < 0x80) return unit.toLowerCase();
  if (code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH) {
    return String.fromCharCode(code - FULL_WIDTH_SHIFT).toLowerCase();
  }
  const simple = simplify(unit);
  return simple.length === 1 ? simple : unit;
}
