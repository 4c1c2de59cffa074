import { parseCsv } from '../csv/parseCsv.ts';
import { SOURCE_COLUMNS } from './journal/writeSources.ts';
import { type Target, targetSchema } from './target.ts';

export interface TargetList {
  readonly targets: readonly Target[];
  /** Wrong lines, in words, with what to do. */
  readonly problems: readonly string[];
}

const columns: readonly string[] = SOURCE_COLUMNS;

/**
 * Reads the addresses of a sources file (`file,url,agency,year,published,retrieved`; columns may be
 * left out but for `url`, cells may be empty). Lines without an address are passed over: they are
 * about documents at hand.
 */
export function readTargets(content: string, file: string): TargetList {
  const { header, rows, problems: torn } = parseCsv(content, { file });
  const problems = torn.map(({ line, reason }) => `${file}:${line}: ${reason}`);
  if (header.length > 0 && !header.includes('url')) {
    problems.push(`${file}:1: Unexpected header without the column "url", expected it: add it.`);
  }
  for (const name of header.filter((column) => !columns.includes(column))) {
    const expected = `expected ${columns.join(', ')}: rename or remove it.`;
    problems.push(`${file}:1: Unexpected column "${name}", ${expected}`);
  }
  const targets: Target[] = [];
  for (const { line, values } of rows) {
    const { url = '', agency, year, published } = values;
    if (url === '') continue;
    const filled = Object.entries({ url, agency, year, published }).filter(([, value]) => value);
    const checked = targetSchema.safeParse(Object.fromEntries(filled));
    if (checked.success) targets.push(checked.data);
    else problems.push(...checked.error.issues.map((issue) => describe(issue, file, line, values)));
  }
  return { targets, problems };
}

function describe(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  file: string,
  line: number,
  values: Readonly<Record<string, string>>,
): string {
  const column = String(issue.path[0] ?? '');
  const expected = issue.message.startsWith('expected') ? issue.message : EXPECTED[column];
  return `${file}:${line}: Unexpected ${column} "${values[column]}", ${expected}: correct the cell.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  published: 'expected a date such as 2022-01-14',
};
