/** What a number format (ECMA-376 part 1, 18.8.31) makes of a number. */
export type NumberShown = 'as it is' | 'in percent' | 'otherwise';

const TEXTS = /"[^"]*"|\\.|_.|\*./g;
const CONDITION = /\[[<>=][^\]]*\]/;
const BRACKETS = /\[[^\]]*\]/g;
const DIGIT = /[0#?]/;
/** A comma behind the last digit divides by a thousand. */
const SCALED = /[0#?],+(?![0#?,])/;
/** 0!.0 and 0\.0 write a point where none is, to show thousands or ten thousands. */
const FALSE_POINT = /[0#?](?:!|\\)\.[0#?]/;

/**
 * How a format shows a number. Rounding is passed over: a number is read in full. A zero is a zero
 * also where a format that shows other numbers shows nothing or a dash for it.
 */
export function showsNumber(format: string | undefined, value: number): NumberShown {
  if (format === undefined || /^(?:general|@|0)$/i.test(format)) return 'as it is';
  if (FALSE_POINT.test(format)) return 'otherwise';
  const plain = format.replaceAll(TEXTS, '');
  if (CONDITION.test(plain)) return 'otherwise';
  const sections = plain.replaceAll(BRACKETS, '').split(';');
  const section = (value < 0 ? sections[1] : undefined) ?? sections[0] ?? '';
  if (section.includes('%')) return 'in percent';
  if (/general|@/i.test(section)) return 'as it is';
  return DIGIT.test(section) && !SCALED.test(section) ? 'as it is' : 'otherwise';
}
