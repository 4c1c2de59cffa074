/**
 * In how many unbroken runs the characters of a text stand in another, in order; undefined where
 * they do not. Each is taken where it comes first.
 */
export function countRuns(characters: string, text: string): number | undefined {
  let runs = 0;
  let at = -1;
  for (const character of characters) {
    const found = text.indexOf(character, at + 1);
    if (found < 0) return undefined;
    if (found !== at + 1 || runs === 0) runs += 1;
    at = found;
  }
  return runs;
}
