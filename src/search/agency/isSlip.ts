/**
 * Whether a text is a short name but for one slip: two neighbours that changed places, or a character
 * wrong, missing or too many. The name itself is none.
 */
export function isSlip(typed: string, name: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  if (typed === name) return false;
  const rest = typed.slice(at);
  const meant = name.slice(at);
  return (
    rest.slice(1) === meant.slice(1) ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant ||
    (rest.length > 1 &&
      rest[0] === meant[1] &&
      rest[1] === meant[0] &&
      rest.slice(2) === meant.slice(2))
  );
}
