import { type CollectDisk, readTextFile } from '../collectDisk.ts';
import { type Target, targetKey } from '../target.ts';
import { formatJournal } from './formatJournal.ts';
import { type Kept, targetKeyOf } from './journalRow.ts';
import { parseJournal } from './parseJournal.ts';

/** The record of all that was ever collected. */
export interface Journal {
  readonly problems: readonly string[];
  find(target: Target): Kept | undefined;
  /** Puts a target's rows in place of those it had; on the disk soon, or at the next save. */
  put(kept: Kept, replaced: Kept | undefined): Promise<void>;
  kept(): readonly Kept[];
  save(): Promise<void>;
}

/** A list this long is written after each address; longer ones after as many times more. */
const ROWS_A_WRITE = 500;

/**
 * Opens the record at a path; a new one where there is none. A target that is not in it is also
 * found by the address that redirects led to, unless that row belongs to another target (a key in
 * `asked`).
 */
export async function openJournal(
  disk: CollectDisk,
  path: string,
  asked: ReadonlySet<string>,
): Promise<Journal> {
  const content = await readTextFile(disk, path);
  const { rows, problems } = content ? parseJournal(content, path) : { rows: [], problems: [] };
  const known = new Map<string, Kept>();
  const moved = new Map<string, string>();
  const remember = ({ row, attachment }: Kept) => {
    known.set(targetKeyOf(row), { row, attachment });
    if (row.finalUrl !== '') moved.set(targetKey({ ...row, url: row.finalUrl }), targetKeyOf(row));
  };
  for (const row of rows.filter(({ page }) => page === ''))
    remember({ row, attachment: undefined });
  for (const attachment of rows.filter(({ page }) => page !== '')) {
    const kept = known.get(targetKeyOf(attachment));
    if (kept) remember({ ...kept, attachment });
  }
  const allRows = () =>
    [...known.values()].flatMap(({ row, attachment }) => (attachment ? [row, attachment] : [row]));
  let unsaved = 0;
  // One write at a time: two at once would meet in the hidden file that holds the new content.
  let saved = Promise.resolve();
  const save = () => {
    unsaved = 0;
    saved = saved.then(() => disk.write(path, formatJournal(allRows())));
    return saved;
  };
  return {
    problems,
    find: (target) => {
      const key = targetKey(target);
      const former = moved.get(key);
      const isFree = former !== undefined && !asked.has(former);
      return known.get(key) ?? (isFree ? known.get(former) : undefined);
    },
    put: async (kept, replaced) => {
      if (replaced) known.delete(targetKeyOf(replaced.row));
      remember(kept);
      unsaved += 1;
      if (unsaved * ROWS_A_WRITE >= known.size) await save();
    },
    kept: () => [...known.values()],
    save,
  };
}
