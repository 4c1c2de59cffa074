import { LANGUAGE_TAGS, type Locale } from './locale.ts';

/** Values for a text's placeholders. Numbers are grouped; give a year or a code as a string. */
export type TextParams = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

const NUMBER_FORMATS = {
  zh: new Intl.NumberFormat(LANGUAGE_TAGS.zh, { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat(LANGUAGE_TAGS.en, { maximumFractionDigits: 20 }),
} as const;

/**
 * A text with its placeholders filled. `{name}` stands for a parameter; `{name|one|other}` for the
 * first form where the parameter is 1 and for the second elsewhere. A parameter that is not given is
 * our own mistake and throws. Knows no texts, so that pages can use it without all of them.
 */
export function fillText(locale: Locale, text: string, params: TextParams = {}): string {
  const pieces = piecesOf(text);
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 4) {
    const [name = '', one, other, rest = ''] = pieces.slice(at, at + 4);
    const value = params[name];
    if (value === undefined) throw new Error(`"${text}" needs the parameter "${name}"`);
    if (one === undefined || other === undefined) filled += formatParam(locale, value);
    else filled += value === 1 ? one : other;
    filled += rest;
  }
  return filled;
}

const knownPieces = new Map<string, readonly (string | undefined)[]>();

/** Plain text, then by fours: a name, its two forms if it has them, plain text. */
function piecesOf(text: string): readonly (string | undefined)[] {
  const pieces = knownPieces.get(text) ?? text.split(PLACEHOLDER);
  knownPieces.set(text, pieces);
  return pieces;
}

function formatParam(locale: Locale, value: string | number): string {
  return typeof value === 'number' ? formatNumber(locale, value) : value;
}

/**
 * A number as the language groups it: `3,521`. No digit is rounded away. Most are small and need no
 * grouping, which is the slow part of building a page.
 */
export function formatNumber(locale: Locale, value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return NUMBER_FORMATS[locale].format(value);
}
