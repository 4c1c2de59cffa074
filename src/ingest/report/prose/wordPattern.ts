/** What may stand between two words of a heading or a title. */
const CONNECTIVES = '[的、,和及与并或以]*';

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
