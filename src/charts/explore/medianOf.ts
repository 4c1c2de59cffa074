/**
 * The median of numbers, which are moved about: Hoare's selection, since sorting 41,000 numbers for
 * the one in the middle takes too long on a phone. Of no numbers, 0.
 */
export function medianOf(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = selectAt(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < middle; at += 1) lower = Math.max(lower, values[at] ?? 0);
  return values.length === 0 ? 0 : (lower + upper) / 2;
}

/** The number that sorting would put at a place; what is left of it is no greater afterwards. */
function selectAt(values: Float64Array, place: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? 0;
}
