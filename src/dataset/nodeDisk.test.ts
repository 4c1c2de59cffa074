import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTemporaryName, writeIfChanged } from './disk.ts';
import { nodeDisk } from './nodeDisk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Overwrites one file again and again with one letter at a time, until it is killed. */
const OVERWRITE = `
  const { nodeDisk } = await import(process.argv[1]);
  for (let at = 0; ; at += 1) {
    await nodeDisk.write(process.argv[2], String.fromCharCode(97 + (at % 26)).repeat(2_000_000));
    if (at === 0) console.log('written once');
  }
`;

describe('nodeDisk', () => {
  it('leaves a whole file when it is killed while writing', async () => {
    const path = join(folder, 'data', 'file.csv');
    const disk = new URL('./nodeDisk.ts', import.meta.url).href;
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', OVERWRITE, disk, path]);
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, 60 + round * 17));
      child.kill('SIGKILL');
      await once(child, 'close');
      const text = await readFile(path, 'utf8');
      expect(text).toHaveLength(2_000_000);
      expect(new Set(text).size).toBe(1);
    }
    const others = (await readdir(join(folder, 'data'))).filter((name) => name !== 'file.csv');
    expect(others.every(isTemporaryName)).toBe(true);
  });

  it('keeps the old file and leaves nothing behind when a write fails', async () => {
    const path = join(folder, 'file.csv');
    await nodeDisk.write(path, 'old');
    const bad: unknown = { toString: () => 'no text' };
    await expect(nodeDisk.write(path, bad as string)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['file.csv']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('writes a file piece by piece', async () => {
    const file = await nodeDisk.create(join(folder, 'deep', 'file.csv'));
    await file.write('a');
    await file.write(Uint8Array.of(98));
    await file.close();
    expect(await readFile(join(folder, 'deep', 'file.csv'), 'utf8')).toBe('ab');
  });

  it('does not touch a file that holds the content already', async () => {
    const path = join(folder, 'file.csv');
    expect(await writeIfChanged(nodeDisk, path, 'a')).toBe(true);
    expect(await writeIfChanged(nodeDisk, path, 'a')).toBe(false);
    expect(await writeIfChanged(nodeDisk, path, 'b')).toBe(true);
  });

  it('tells what is not there from what cannot be read', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await nodeDisk.read(join(folder, 'none'))).toBeUndefined();
    expect(await nodeDisk.list(join(folder, 'none'))).toEqual([]);
    expect(await nodeDisk.list(join(folder, 'file'))).toEqual([]);
    expect(await nodeDisk.kindOf(join(folder, 'none'))).toBeUndefined();
    await expect(nodeDisk.read(folder)).rejects.toThrow('EISDIR');
  });
});
