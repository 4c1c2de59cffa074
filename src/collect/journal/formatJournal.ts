import { formatCsv } from '../../csv/formatCsv.ts';
import { JOURNAL_COLUMNS, type JournalRow, targetKeyOf } from './journalRow.ts';

/** collected.csv: rows in order of agency, year and address, attachments after their page. */
export function formatJournal(rows: Iterable<JournalRow>): string {
  const keyed = [...rows].map((row) => ({
    key: `${targetKeyOf(row)}\n${row.page && row.url}`,
    row,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const lines = keyed.map(({ row }) =>
    Object.fromEntries(JOURNAL_COLUMNS.map((column) => [column, String(row[column] ?? '')])),
  );
  return formatCsv(JOURNAL_COLUMNS, lines);
}
