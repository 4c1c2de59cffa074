/** What collecting does to the disk; paths as given to it, joined with `/`. */
export interface CollectDisk {
  /** Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the file as a whole: at any moment it holds the old content or the new. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>;
}

/** A text file's content; undefined when there is no such file. */
export async function readTextFile(disk: CollectDisk, path: string): Promise<string | undefined> {
  const bytes = await disk.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
