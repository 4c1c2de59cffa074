/** Steps of how well a name fits with a slip; less is better, 0 the best. */
const NOT_SWAPPED = 1;
/** The name goes on behind what was typed: worse than any slip in the whole of a name. */
const UNFINISHED = 2;

/**
 * How well a name fits a text that differs from it, or from its beginning, by one slip: two
 * neighbours that changed places, or a character wrong, missing or too many. Undefined where it does
 * not, or where the text is its beginning to the letter.
 */
export function compareSlip(typed: string, name: string): number | undefined {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  const [is, next] = [typed.charAt(at), typed.charAt(at + 1)];
  const [should, after] = [name.charAt(at), name.charAt(at + 1)];
  if (is === '') return undefined;
  // Most names differ in two neighbours.
  if (next !== '' && next !== after && is !== after && next !== should) return undefined;
  const rest = typed.slice(at + 1);
  const fits = [
    is === after && next === should ? compareRest(rest.slice(1), name, at + 2, 0) : undefined,
    compareRest(rest, name, at + 1, NOT_SWAPPED),
    compareRest(rest, name, at, NOT_SWAPPED),
    compareRest(is + rest, name, at + 1, NOT_SWAPPED),
  ].filter((fit) => fit !== undefined);
  return fits.length > 0 ? Math.min(...fits) : undefined;
}

function compareRest(rest: string, name: string, from: number, fit: number): number | undefined {
  if (from > name.length || !name.startsWith(rest, from)) return undefined;
  return from + rest.length === name.length ? fit : fit + UNFINISHED;
}

/** Whether a text is the whole of a name but for one slip. */
export function isWholeSlip(typed: string, name: string): boolean {
  return (compareSlip(typed, name) ?? UNFINISHED) < UNFINISHED;
}
