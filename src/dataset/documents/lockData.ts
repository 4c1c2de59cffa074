import { rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another run is at work in the same data directory. */
export class DataLockedError extends Error {}

/** Gives the data directory free again. */
export type Unlock = () => void;

const LOCK = '.ingest.lock';

/**
 * Makes sure that no other run writes into a data directory. The lock is a file with the number of
 * its process; one whose process has ended counts for nothing and is taken over. Throws a
 * DataLockedError where another run is at work.
 */
export async function lockData(data: string): Promise<Unlock> {
  await mkdir(data, { recursive: true });
  const file = join(data, LOCK);
  // Whole before it has its name: whoever reads a lock reads all of it.
  const own = `${file}.${process.pid}.tmp`;
  try {
    while (!(await take(own, file))) await removeStale(file);
  } finally {
    await rm(own, { force: true });
  }
  const unlock = () => rmSync(file, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** A second name for a file is made only where there is none: one of two wins. */
async function take(own: string, file: string): Promise<boolean> {
  try {
    // Written anew each time: a run at work sweeps temporary files away.
    await writeFile(own, `${process.pid}\n`);
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function removeStale(file: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder === undefined) return;
  if (isAlive(Number.parseInt(holder, 10))) {
    throw new DataLockedError(
      `Another ingest (process ${holder.trim()}) is writing into this data directory. ` +
        `What to do: wait for it to end. If there is none, remove ${file}`,
    );
  }
  // Moved aside first: where two find the same stale lock, one of them moves nothing.
  const aside = `${file}.${process.pid}.stale.tmp`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Another run may have taken over between our look and our move: it gets its lock back.
  if ((await readHolder(aside)) !== holder) await giveBack(aside, file);
  await rm(aside, { force: true });
}

async function giveBack(aside: string, file: string): Promise<void> {
  try {
    await link(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** What a lock says, which is the number of its process; undefined where it is gone by now. */
async function readHolder(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(holder: number): boolean {
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
