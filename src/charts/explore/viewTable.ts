/** The figures of a view as words, row by row: 41,000 rows are never made all at once to be shown. */
export interface ViewTable {
  readonly columns: readonly string[];
  readonly count: number;
  /** The agency or region that a row is of, so that its name can be fetched. */
  readonly codeOf: (at: number) => string;
  /** `exact` is for files: no digit is rounded away. */
  readonly rowOf: (at: number, exact: boolean) => readonly string[];
}

/** Rows of a table, and of the ranking, that are shown at once. */
export const PAGE_ROWS = 25;

export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_ROWS));
}
