/** Fewer rows may count up by chance. */
const FEWEST_ROWS = 10;
/** What programs name the columns of a sheet that has no names: `0`, `Unnamed: 3`. */
const COLUMN_NUMBER = /^(?:Unnamed: ?)?\d*$/;
const INTEGER = /^\d{1,5}$/;

/**
 * Rows without the numbers that a program put before each of them: the first cells count up by one
 * from the second row on. They become blank, as the other cells keep their places; a first row of
 * nothing but the numbers of columns is blank as well.
 */
export function withoutRowNumbers(rows: readonly string[][]): string[][] {
  const [first = [], ...others] = rows.filter((row) => row.length > 1);
  const numbers = others.map(([cell = '']) => (INTEGER.test(cell) ? Number(cell) : Number.NaN));
  const countsUp = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  if (numbers.length < FEWEST_ROWS || !countsUp) return [...rows];
  const isNumbered = first[0] === `${(numbers[0] ?? 0) - 1}`;
  const names = isNumbered || !first.slice(1).every((cell) => COLUMN_NUMBER.test(cell));
  return rows.map((row) => {
    if (row === first && !names) return [''];
    const isOne = row.length > 1 && (row !== first || isNumbered);
    return isOne ? ['', ...row.slice(1)] : row;
  });
}
