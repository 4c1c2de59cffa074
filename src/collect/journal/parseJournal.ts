import { parseCsv } from '../../csv/parseCsv.ts';
import { type JournalRow, journalRowSchema } from './journalRow.ts';

/** Cells that are absent where they are empty. */
const OPTIONAL = ['agency', 'year', 'published'];

/**
 * Reads collected.csv. A line that is not understood is left out and reported: its address is then
 * asked as if for the first time.
 */
export function parseJournal(
  content: string,
  file: string,
): { readonly rows: readonly JournalRow[]; readonly problems: readonly string[] } {
  const table = parseCsv(content, { file });
  const problems = table.problems.map(({ line, reason }) => `${file}:${line}: ${reason}`);
  const rows: JournalRow[] = [];
  for (const { line, values } of table.rows) {
    const filled = Object.entries(values).filter(
      ([column, value]) => value !== '' || !OPTIONAL.includes(column),
    );
    const checked = journalRowSchema.safeParse(Object.fromEntries(filled));
    if (checked.success) rows.push(checked.data);
    else {
      const column = String(checked.error.issues[0]?.path[0] ?? '');
      problems.push(
        `${file}:${line}: Unexpected ${column} "${values[column] ?? ''}", expected a line as collect writes it; its address is asked anew.`,
      );
    }
  }
  return { rows, problems };
}
