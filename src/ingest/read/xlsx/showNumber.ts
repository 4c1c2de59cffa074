import { findSection, parseFormat, type Section } from './parseFormat.ts';

/** Before what the sheet shows in another way, so that it is no figure. */
const SHOWN_OTHERWISE = '~';

const DIGIT = /[0#?]/;
/** A comma behind the last digit divides by a thousand. */
const SCALED = /[0#?],+(?![0#?,])/;
/** Digits and marks that a format writes as text read as part of the number. */
const MISLEADING = /[\d０-９.．,，:：/⁄%％‰~～≈×]|[零一二三四五六七八九]/;
const SIGN = /[-−－–—(（]/;
/** What says how many are meant, or how much money: it belongs to the number. */
const UNIT = /[十百千万亿元角]/;

/**
 * A number as its format (ECMA-376 part 1, 18.8.31) shows it, but in full, and without words that
 * say nothing of it. A zero is a zero also where a format that shows other numbers shows nothing or
 * a dash for it.
 */
export function showNumber(value: number, format: string | undefined): string {
  const plain = plainNumber(value);
  if (format === undefined || /^(?:general|@|0)$/i.test(format)) return plain;
  const section = findSection(parseFormat(format), value);
  if (!section || !showsAll(section, value)) return SHOWN_OTHERWISE + plain;
  if (section.pattern.includes('%')) return `${plainNumber(value * 100)}%`;
  const { before, after } = section;
  return UNIT.test(before + after) ? `${before}${plain}${after}` : plain;
}

/** Text in a cell whose format may show another one, or none (the fourth section). */
export function showText(text: string, format: string | undefined): string {
  if (format === undefined || text === '') return text;
  const [, , , section] = parseFormat(format);
  return section && !section.pattern.includes('@') ? SHOWN_OTHERWISE + text : text;
}

/** Whether what a section shows is the whole number with its sign. */
function showsAll({ pattern, before, after, isColoured, isNegative }: Section, value: number) {
  const texts = before + after;
  const isShown = /general|@/i.test(pattern) || (DIGIT.test(pattern) && !SCALED.test(pattern));
  const isDate = /[a-z]/i.test(pattern.replaceAll(/general|e[+-]/gi, ''));
  if (!isShown || isDate || MISLEADING.test(texts)) return false;
  if (value >= 0) return !SIGN.test(texts);
  return !isNegative || isColoured || SIGN.test(texts);
}

/** Excel keeps 15 digits; what stands after them is the binary fraction's. */
function plainNumber(value: number): string {
  return `${Number(value.toPrecision(15))}`;
}
