import { describe, expect, it } from 'vitest';
import type { Disk } from '../disk.ts';
import { memoryDisk } from '../memoryDisk.ts';
import { readWholeFile } from './readWholeFile.ts';

/** A disk whose file changes in the middle of the first readings. */
function changingDisk(changes: number): Disk {
  const disk = memoryDisk({ a: 'old' });
  let left = changes;
  let stamp = 0;
  return {
    ...disk,
    stateOf: async () => ({ kind: 'file', size: 3, stamp: String(stamp) }),
    read: async (path) => {
      left -= 1;
      if (left >= 0) stamp += 1;
      return disk.read(path);
    },
  };
}

const codeOf = async (disk: Disk) => {
  const whole = await readWholeFile(disk, 'a');
  return 'code' in whole ? `${whole.code} ${whole.actual ?? ''}`.trim() : whole.bytes.length;
};
const stateOf = (kind: 'file' | 'other', size: number) => async () => ({ kind, size, stamp: '' });

describe('readWholeFile', () => {
  it('reads a file that holds still, at the second attempt too', async () => {
    expect(await codeOf(changingDisk(0))).toBe(3);
    expect(await codeOf(changingDisk(1))).toBe(3);
  });

  it('says that a file never held still', async () => {
    expect(await codeOf(changingDisk(9))).toBe('file-changed');
  });

  it.each([
    ['is gone', { stateOf: async () => undefined }, 'file-unreadable the file is gone'],
    ['is a pipe', { stateOf: stateOf('other', 0) }, 'file-unreadable no plain file'],
    ['is too large', { stateOf: stateOf('file', 3e9) }, 'file-too-large 3000000000 bytes'],
    [
      'may not be read',
      { read: () => Promise.reject(new Error('EACCES')) },
      'file-unreadable EACCES',
    ],
  ])('says that a file %s', async (_, broken: Partial<Disk>, said) => {
    expect(await codeOf({ ...memoryDisk({ a: 'old' }), ...broken })).toBe(said);
  });
});
