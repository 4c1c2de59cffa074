/** Enough places for every double: the smallest normal one needs 324. */
const PLACES = 100;

/**
 * A number as plain decimal digits that read back to the same number: no exponent, no grouping.
 * Throws for what is no finite number.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`formatNumber: ${value} is no number`);
  const short = String(value);
  if (!short.includes('e')) return short === '-0' ? '0' : short;
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: PLACES });
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Reads what formatNumber writes; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
