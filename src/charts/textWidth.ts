const WIDE_FROM = 0x2e80;

const LATIN_WIDTHS: readonly [chars: RegExp, em: number][] = [
  [/[ijl.,:;'|!·]/, 0.34],
  [/[ ()[\]frtI/-]/, 0.42],
  [/[mwMW%—…→]/, 0.92],
  [/[A-Z&]/, 0.72],
  [/[0-9+−<>]/, 0.64],
];

const LATIN = Array.from({ length: 256 }, (_, code) => emOfLatin(String.fromCharCode(code)));

function emOfLatin(char: string): number {
  return LATIN_WIDTHS.find(([chars]) => chars.test(char))?.[1] ?? 0.62;
}

function emOf(code: number): number {
  if (code < 256) return LATIN[code] ?? 0.62;
  return code >= WIDE_FROM || (code >= 0x2014 && code <= 0x2026) ? 1 : 0.64;
}

/**
 * How wide a text is at most in the fonts the site asks for: nobody measures at build time, so
 * this errs on the wide side (DejaVu Sans, the widest of the fallbacks, is the measure).
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const char of text) em += emOf(char.codePointAt(0) ?? 0);
  return em * size * (bold ? 1.1 : 1);
}

/** The baseline that sets text of a size in the middle of a line at `y`. */
export function baselineAt(y: number, size: number): number {
  return y + size * 0.36;
}
