/** Radicals that are characters of their own, and the characters (Unicode, EquivalentUnifiedIdeograph). */
const SUPPLEMENT =
  '⺒巳⺓幺⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const BY_RADICAL = new Map(SUPPLEMENT.match(/../gu)?.map((pair) => [pair[0], pair[1]]));

/** Kangxi radicals, the radicals' supplement, and ideographs that are there for other codes' sake. */
const DOUBLES = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/gu;

/**
 * Writes characters with their usual codes. A font draws 民 and the radical ⺠ with one shape, and
 * programs that write PDF by shape (browsers' printing, above all) name it by either code.
 */
export function plainIdeographs(text: string): string {
  return text.replaceAll(DOUBLES, (letter) => BY_RADICAL.get(letter) ?? letter.normalize('NFKC'));
}
