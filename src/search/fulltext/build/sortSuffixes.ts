const SMALL = 12;

/**
 * Sorts positions of a text by the units that stand from each on, no more than `limit` of them; a
 * text ends at a 0. Multikey quicksort (Bentley, Sedgewick 1997), in place. Positions with equal
 * units come in no certain order.
 */
export function sortSuffixes(text: Uint16Array, positions: Uint32Array, limit: number): void {
  const stack: [low: number, high: number, depth: number][] = [[0, positions.length, 0]];
  for (let task = stack.pop(); task; task = stack.pop()) {
    const [low, high, depth] = task;
    if (depth >= limit || high - low < 2) continue;
    if (high - low <= SMALL) {
      sortFew(text, positions, low, high, depth, limit);
      continue;
    }
    const [below, above, pivot] = split(text, positions, low, high, depth);
    stack.push([low, below, depth], [above, high, depth]);
    if (pivot !== 0) stack.push([below, above, depth + 1]);
  }
}

/** Three-way partition by the unit at a depth: [end of the smaller, start of the larger, pivot]. */
function split(
  text: Uint16Array,
  positions: Uint32Array,
  low: number,
  high: number,
  depth: number,
): [number, number, number] {
  const pivot = medianUnit(text, positions, low, high, depth);
  let below = low;
  let above = high;
  let at = low;
  while (at < above) {
    const position = positions[at] as number;
    const unit = text[position + depth] as number;
    if (unit < pivot) {
      positions[at++] = positions[below] as number;
      positions[below++] = position;
    } else if (unit > pivot) {
      positions[at] = positions[--above] as number;
      positions[above] = position;
    } else at++;
  }
  return [below, above, pivot];
}

function medianUnit(
  text: Uint16Array,
  positions: Uint32Array,
  low: number,
  high: number,
  depth: number,
): number {
  const unitAt = (at: number) => text[(positions[at] as number) + depth] as number;
  const [a, b, c] = [unitAt(low), unitAt((low + high) >>> 1), unitAt(high - 1)];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function sortFew(
  text: Uint16Array,
  positions: Uint32Array,
  low: number,
  high: number,
  depth: number,
  limit: number,
): void {
  for (let at = low + 1; at < high; at++) {
    const position = positions[at] as number;
    let to = at;
    while (to > low && isBefore(text, position, positions[to - 1] as number, depth, limit)) {
      positions[to] = positions[to - 1] as number;
      to--;
    }
    positions[to] = position;
  }
}

function isBefore(text: Uint16Array, a: number, b: number, from: number, limit: number): boolean {
  for (let depth = from; depth < limit; depth++) {
    const unitA = text[a + depth] as number;
    const unitB = text[b + depth] as number;
    if (unitA !== unitB) return unitA < unitB;
    if (unitA === 0) return false;
  }
  return false;
}
