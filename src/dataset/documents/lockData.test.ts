import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataLockedError, lockData } from './lockData.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
});
afterAll(() => rm(folder, { recursive: true }));

const lock = () => join(folder, '.ingest.lock');

describe('lockData', () => {
  it('holds a folder until it is given free, and leaves nothing behind', async () => {
    const unlock = await lockData(folder);
    expect(await readFile(lock(), 'utf8')).toBe(`${process.pid}\n`);
    unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses while a living process holds it', async () => {
    await writeFile(lock(), `${process.ppid}\n`);
    await expect(lockData(folder)).rejects.toThrow(DataLockedError);
    await expect(lockData(folder)).rejects.toThrow(`process ${process.ppid}`);
    expect(await readdir(folder)).toEqual(['.ingest.lock']);
    await rm(lock());
  });

  it('takes over from a process that has ended, and from what is no lock', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const left of [`${pid}\n`, '', 'nonsense', '-1']) {
      await writeFile(lock(), left);
      const unlock = await lockData(folder);
      expect(await readFile(lock(), 'utf8')).toBe(`${process.pid}\n`);
      unlock();
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
