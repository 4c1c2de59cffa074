/** A wrong line in a data file: where it is, what is wrong, and what to do about it. */
export interface DataProblem {
  /** Path as given to the command: `data/reports/2021/33.csv`. */
  readonly file: string;
  /** Absent where the problem is the file as a whole. */
  readonly line?: number;
  /** Name of the column. */
  readonly column?: string;
  /** `Unexpected …, expected …` */
  readonly reason: string;
  readonly remedy: string;
}

/** How many problems a message lists; the rest are counted. */
const LISTED = 20;

/** One line of text for a problem. */
export function formatProblem(problem: DataProblem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const column = problem.column === undefined ? '' : `, column "${problem.column}"`;
  return `${problem.file}${line}${column}: ${problem.reason}. Remedy: ${problem.remedy}`;
}

/** Data files hold wrong lines; its message lists them. */
export class DataFileError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const listed = problems.slice(0, LISTED).map(formatProblem);
    const rest = problems.length - listed.length;
    super([...listed, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'));
    this.name = 'DataFileError';
    this.problems = problems;
  }
}

/** Throws a DataFileError when there are problems. */
export function stopOnProblems(problems: readonly DataProblem[]): void {
  if (problems.length > 0) throw new DataFileError(problems);
}
