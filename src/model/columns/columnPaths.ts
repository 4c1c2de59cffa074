/** Where the column files are inside the published `data/` folder. */
export const COLUMN_PATHS = {
  /** Years, templates and the release. */
  manifest: 'columns/columns.json',
  /** The codes of every agency with a report. */
  agencies: 'columns/agencies.txt',
  /** Names of a province's agencies and regions. */
  names: (province: string) => `columns/names/${province}.txt`,
  /** What the reports of a year are: whose, which form, how complete, whether sums fit. */
  reports: (year: number) => `columns/${year}/reports.txt`,
  /** One measure in every report of a year. */
  measure: (year: number, id: string) => `columns/${year}/${id}.txt`,
  /** Every figure of one agency, all years. */
  agency: (code: string) => `columns/agency/${code}.txt`,
} as const;
