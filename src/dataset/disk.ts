/** One entry of a folder. `link` is a symbolic link; `other` a socket, pipe or device. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What a path is, and what tells whether it has changed since. */
export interface FileState {
  readonly kind: FolderEntry['kind'];
  readonly size: number;
  /** Another one after every change of the content. */
  readonly stamp: string;
}

/** A file being written piece by piece. */
export interface FileWriter {
  write(piece: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * Everything this stage does to the disk. It comes in as one argument, so that tests run without a
 * disk, and so that there is one place that must never leave half a file behind.
 */
export interface Disk {
  /** Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Entries in order of name; none when there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** What a path is, links followed; undefined when there is nothing. */
  kindOf(path: string): Promise<FolderEntry['kind'] | undefined>;
  /** The same with what tells whether it has changed. */
  stateOf(path: string): Promise<FileState | undefined>;
  /** The path with every link in it resolved. */
  realPath(path: string): Promise<string>;
  /** Replaces the file as a whole: at any moment it holds the old content or the new. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Opens a file for writing piece by piece: for folders that are put in place when all is there. */
  create(path: string): Promise<FileWriter>;
  /** Removes a file or a folder; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Puts a file or folder in place of another. */
  move(from: string, to: string): Promise<void>;
}

/** Name of the file that holds new content until it is whole; hidden, and known to be leftover. */
export function temporaryName(name: string): string {
  return `.${name}.tmp`;
}

const TEMPORARY = /^\..+\.tmp$/;

/** Whether a file is what an interrupted write left behind. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/** A text file's content; undefined when there is no such file. Bytes that are no UTF-8 become U+FFFD. */
export async function readText(disk: Disk, path: string): Promise<string | undefined> {
  const bytes = await disk.read(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Writes a file of a folder that is put in place when all is there. */
export async function writeNew(disk: Disk, path: string, content: string): Promise<void> {
  const file = await disk.create(path);
  await file.write(content);
  await file.close();
}

/** Writes a file unless it holds exactly that already; tells whether it wrote. */
export async function writeIfChanged(disk: Disk, path: string, content: string): Promise<boolean> {
  const known = await disk.read(path);
  if (known && Buffer.from(content).equals(known)) return false;
  await disk.write(path, content);
  return true;
}
