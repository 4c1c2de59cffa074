import { Refusal } from '../refusal.ts';

interface NamedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/;

/**
 * Leaves out the sheets that are named by another year than the titles say, where a workbook has
 * one for each of several years: the same tables stand in all of them. Throws a Refusal where no
 * title says which of them is meant.
 */
export function sheetsOfYear<T extends NamedSheet>(sheets: readonly T[]): readonly T[] {
  const named = new Set(sheets.flatMap(({ name }) => yearIn(name) ?? []));
  if (named.size < 2) return sheets;
  const said = new Set(sheets.flatMap(({ rows }) => titleYear(rows) ?? []));
  if (![...named].some((year) => said.has(year))) {
    const actual = `sheets of several years: ${[...named].join(', ')}`;
    throw new Refusal('file-unreadable', actual, 'one year, or a title with the year');
  }
  return sheets.filter(({ name }) => {
    const year = yearIn(name);
    return year === undefined || said.has(year);
  });
}

const yearIn = (text: string): string | undefined => YEAR.exec(text)?.[0];

/** The first year that stands in a row of one cell above the rows of several. */
function titleYear(rows: readonly (readonly string[])[]): string | undefined {
  for (const row of rows) {
    const [first = '', ...others] = row.filter((text) => text.trim() !== '');
    if (others.length > 0) return undefined;
    const year = yearIn(first);
    if (year !== undefined) return year;
  }
  return undefined;
}
