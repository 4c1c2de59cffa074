/** What may stand between two words of a heading or a title. */
const CONNECTIVES = '[的、,和及与并或以]*';

/** The characters that a text of a phrase may begin with. */
export function beginningsOf(phrase: string): string {
  const words = phrase.split(' ');
  const first = words.findIndex((word) => !word.endsWith('?'));
  const choices = words.slice(0, first + 1).flatMap((word) => word.split('|'));
  return choices.map((choice) => choice.charAt(0)).join('');
}

/** The words that a text of a phrase has, each with what may stand in its stead. */
export function neededWords(phrase: string): readonly (readonly string[])[] {
  const words = phrase.split(' ').filter((word) => !word.endsWith('?'));
  return words.map((word) => word.split('|'));
}

/**
 * The source of a regular expression for a phrase in the notation of the label lists: words apart
 * by spaces, `a|b` for one of them, a `?` behind for "may be absent".
 */
export function wordPattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      const isOptional = word.endsWith('?');
      const choice = `(?:${isOptional ? word.slice(0, -1) : word})${CONNECTIVES}`;
      return isOptional ? `(?:${choice})?` : choice;
    })
    .join('');
}
