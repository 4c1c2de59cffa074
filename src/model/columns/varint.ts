/**
 * Whole numbers as text: five bits a character, the lowest first, with a sixth bit that says that
 * more follow. Numbers under 32 take one character. docs/columns.md describes the files.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

const CODE_OF = new Int8Array(128).fill(-1);
for (let code = 0; code < ALPHABET.length; code += 1) CODE_OF[ALPHABET.charCodeAt(code)] = code;

/** A whole number of 0 or more, at most Number.MAX_SAFE_INTEGER, as text. */
export function formatVarint(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= MORE) {
    text += ALPHABET[MORE + (rest % MORE)];
    rest = Math.floor(rest / MORE);
  }
  return text + ALPHABET[rest];
}

/** Reads numbers one after the other out of a text. */
export interface VarintReader {
  readonly text: string;
  at: number;
}

/** Whether a number begins at a character. */
export function isDigit(char: number): boolean {
  return (CODE_OF[char] ?? -1) >= 0;
}

/** The next number; throws where there is none. */
export function readVarint(reader: VarintReader): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const code = CODE_OF[reader.text.charCodeAt(reader.at)] ?? -1;
    if (code < 0) throw new Error(`no number at character ${reader.at + 1}`);
    reader.at += 1;
    if (code < MORE) return value + code * factor;
    value += (code - MORE) * factor;
    factor *= MORE;
  }
}
