import { shareOfCommonCharacters } from './commonCharacters.ts';

/** What the bytes of a file say. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  /** Characters (U+FFFD) that stand for bytes the encoding does not have. */
  readonly damaged: number;
}

/** Enough to tell the encoding by. */
const SAMPLE = 65_536;
/** Valid UTF-8 sequences for each broken one: no other encoding looks like that by chance. */
const VALID_TO_BROKEN = 20;
const REPLACEMENT = /\ufffd/g;

/**
 * Decodes the text of a file: by its byte order mark, as UTF-16 without one, as UTF-8, or as
 * GB18030 or Big5, whichever makes more ordinary Chinese (Big5 passes as valid GB18030). A broken
 * byte costs one character. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = encodingByMark(bytes);
  if (marked) return decode(bytes, marked);
  const wide = findWideEncoding(bytes);
  if (wide) return wide === 'none' ? undefined : decode(bytes, wide);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8.damaged === 0 || isMostlyValid(utf8)) return utf8;
  const gb = decode(bytes, 'gb18030');
  const big5 = decode(bytes, 'big5');
  return isBetter(big5, gb) ? big5 : gb;
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.includes('\ufffd') ? (text.match(REPLACEMENT)?.length ?? 0) : 0;
  return { text, encoding, damaged };
}

/**
 * UTF-16 without a mark: text has zero bytes in no other encoding. `none` where zero bytes stand
 * in no order, as in a picture or a program.
 */
function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  if (shareOfText(sample, 1) > 0.9) return 'utf-16le';
  return shareOfText(sample, 0) > 0.9 ? 'utf-16be' : 'none';
}

/** The share of 16-bit units that text has, taking the byte at this offset as the high one. */
function shareOfText(sample: Uint8Array, high: 0 | 1): number {
  const units = sample.length >> 1;
  let text = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const upper = sample[2 * unit + high] ?? 0;
    const lower = sample[2 * unit + 1 - high] ?? 0;
    if (isTextUnit(upper, lower)) text += 1;
  }
  return units === 0 ? 0 : text / units;
}

/** ASCII and Latin-1, general punctuation, CJK signs, Chinese characters, full-width forms. */
function isTextUnit(upper: number, lower: number): boolean {
  if (upper === 0) return lower >= 0x20 || (lower >= 0x09 && lower <= 0x0d);
  return upper === 0x20 || upper === 0x30 || (upper >= 0x4e && upper <= 0x9f) || upper === 0xff;
}

function isMostlyValid({ text, damaged }: DecodedText): boolean {
  let valid = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) valid += 1;
  return valid - damaged >= damaged * VALID_TO_BROKEN;
}

function isBetter(big5: DecodedText, gb: DecodedText): boolean {
  const commonInBig5 = shareOfCommonCharacters(big5.text.slice(0, SAMPLE));
  const commonInGb = shareOfCommonCharacters(gb.text.slice(0, SAMPLE));
  if (commonInBig5 !== commonInGb) return commonInBig5 > commonInGb;
  return big5.damaged < gb.damaged;
}
