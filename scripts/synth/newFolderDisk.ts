import type { Disk } from '../../src/dataset/disk.ts';

/**
 * A disk for a folder in which nothing is yet: nothing is looked up before it is written, and a file
 * is written at once, since a stop costs nothing that could not be invented again.
 */
export function newFolderDisk(disk: Disk): Disk {
  return {
    ...disk,
    read: async () => undefined,
    remove: async () => undefined,
    write: async (path, content) => {
      const file = await disk.create(path);
      await file.write(content).finally(() => file.close());
    },
  };
}
