import type { Clock } from '../clock.ts';
import { type CollectDisk, readTextFile } from '../collectDisk.ts';

/** A run that was stopped is gone on with for a week; after that, everything may have changed. */
const GOES_ON_FOR = 7 * 24 * 3_600_000;

/** A run of collecting, which may have begun in an earlier process that was stopped. */
export interface Run {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether this goes on with a run that was stopped. */
  readonly isResumed: boolean;
  /** The run has come to its end; the next one asks everything again. */
  finish(): Promise<void>;
}

/** Begins a run, or goes on with the one whose mark at this path was never removed. */
export async function openRun(disk: CollectDisk, path: string, clock: Clock): Promise<Run> {
  const marked = Date.parse((await readTextFile(disk, path))?.trim() ?? '');
  const age = clock.now() - marked;
  const isResumed = age >= 0 && age < GOES_ON_FOR;
  const startedAt = isResumed ? marked : clock.now();
  if (!isResumed) await disk.write(path, `${new Date(startedAt).toISOString()}\n`);
  return { startedAt, isResumed, finish: () => disk.remove(path) };
}
