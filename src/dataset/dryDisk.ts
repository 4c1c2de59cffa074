import type { Disk } from './disk.ts';

/** A disk that reads from another and changes nothing on it. */
export function dryDisk(disk: Disk): Disk {
  const nothing = async () => undefined;
  return {
    ...disk,
    write: nothing,
    create: async () => ({ write: nothing, close: nothing }),
    remove: nothing,
    move: nothing,
  };
}
