import { type Disk, writeNew } from './disk.ts';

/** Writes a value as JSON on one line into a folder that is put in place when all is there. */
export function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  return writeNew(disk, path, `${JSON.stringify(value)}\n`);
}
