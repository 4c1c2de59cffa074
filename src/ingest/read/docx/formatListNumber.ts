/** Writes list numbers the way Word prints them (ECMA-376 part 1, 17.18.59, ST_NumberFormat). */

const HAN_DIGITS = '〇一二三四五六七八九';
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

type Writer = (number: number) => string;

/** 12 as 十二; past 99, where no report's headings go, digit by digit. */
const hanCount: Writer = (number) => {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (number > 99) return hanDigits(number);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : HAN_DIGITS[ones]);
};

const hanDigits: Writer = (number) =>
  `${number}`.replaceAll(/\d/g, (digit) => HAN_DIGITS[Number(digit)] ?? '');

const letter: Writer = (number) => String.fromCodePoint(96 + (((number - 1) % 26) + 1));
const roman: Writer = (number) =>
  `${'x'.repeat(Math.floor(number / 10) % 10)}${ROMAN[number % 10]}`;

/** A run of twenty characters that starts at 1; plain digits past it. */
const from =
  (first: number): Writer =>
  (number) =>
    number >= 1 && number <= 20 ? String.fromCodePoint(first + number - 1) : `${number}`;

const FORMATS: Readonly<Record<string, Writer>> = {
  chineseCounting: hanCount,
  chineseCountingThousand: hanCount,
  taiwaneseCounting: hanCount,
  taiwaneseCountingThousand: hanCount,
  japaneseCounting: hanCount,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalEnclosedCircle: from(0x2460),
  decimalEnclosedCircleChinese: from(0x2460),
  decimalEnclosedParen: from(0x2474),
  decimalEnclosedFullstop: from(0x2488),
  decimalFullWidth: (number) =>
    `${number}`.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  bullet: () => '',
  none: () => '',
};

/** A list number in one of Word's formats; plain digits in a format not known here. */
export function formatListNumber(number: number, format: string): string {
  return FORMATS[format]?.(number) ?? `${number}`;
}
