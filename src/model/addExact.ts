/** Printed figures have at most two decimals, rarely more; adding must not make up others. */
const MOST_DECIMALS = 6;

/** The sum as it would be on paper: 0.1 and 0.2 are 0.3, not 0.30000000000000004. */
export function addExact(a: number, b: number): number {
  const sum = a + b;
  // What rounds to nothing from below would be a zero with a sign.
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(MOST_DECIMALS)) + 0;
}
