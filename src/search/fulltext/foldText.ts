/** Gives the simplified character of a traditional one, and every other character as it is. */
export type Simplify = (character: string) => string;

/** Texts in the form in which words are compared. */
export interface Fold {
  /**
   * The folded text, one UTF-16 unit for one, so that a place in it is the same place in the printed
   * text: full width as half width, small letters, simplified characters, every white space or control
   * character a blank.
   */
  readonly fold: (text: string) => string;
  /** Every unit that folded texts held so far, sorted. */
  readonly units: () => string;
}

const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const UNITS = 0x10000;
const CHUNK = 8192;

/** A fold that looks at each unit once and then remembers it. No unit folds to 0. */
export function createFold(simplify: Simplify): Fold {
  const known = new Uint16Array(UNITS);
  const foldKnown = (code: number): number => {
    if (known[code] === 0) known[code] = foldUnit(String.fromCharCode(code), simplify);
    return known[code] ?? code;
  };
  const fold = (text: string) => {
    let folded = '';
    for (let from = 0; from < text.length; from += CHUNK) {
      const units = new Uint16Array(Math.min(CHUNK, text.length - from));
      for (let at = 0; at < units.length; at++) units[at] = foldKnown(text.charCodeAt(from + at));
      folded += String.fromCharCode(...units);
    }
    return folded;
  };
  const units = () =>
    String.fromCharCode(...[...new Set(known)].filter((unit) => unit !== 0).sort((a, b) => a - b));
  return { fold, units };
}

function foldUnit(unit: string, simplify: Simplify): number {
  const code = unit.charCodeAt(0);
  if (code <= 0x20 || /\s/.test(unit)) return 0x20;
  if (code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH) {
    return lowerCase(String.fromCharCode(code - FULL_WIDTH_SHIFT));
  }
  const simple = simplify(unit);
  return lowerCase(simple.length === 1 ? simple : unit);
}

/** A few capitals become two small letters; they stay as they are. */
function lowerCase(unit: string): number {
  const lower = unit.toLowerCase();
  return (lower.length === 1 ? lower : unit).charCodeAt(0);
}
