/**
 * Whether a text is a short name but for one slip: two neighbours that changed places, or a character
 * wrong, missing or too many. The name itself is none.
 *
 * @param mayGoOn whether the name may go on behind what was typed
 */
export function isSlip(typed: string, name: string, mayGoOn = false): boolean {
  if (typed === name || (!mayGoOn && Math.abs(typed.length - name.length) > 1)) return false;
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  const isRest = (from: number, meant: number) => {
    const rest = typed.slice(from);
    return mayGoOn ? name.startsWith(rest, meant) : name.slice(meant) === rest;
  };
  const isSwapped =
    at + 1 < typed.length && typed[at] === name[at + 1] && typed[at + 1] === name[at];
  return (
    isRest(at + 1, at + 1) ||
    isRest(at, at + 1) ||
    isRest(at + 1, at) ||
    (isSwapped && isRest(at + 2, at + 2))
  );
}
