import { basename, dirname, join } from 'node:path';
import type { ZipArchive, ZipEntry } from '../../ingest/read/openZip.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Disk } from '../disk.ts';
import { type FoundFile, findCompanion, isPassedOver } from './findDocuments.ts';
import { openArchive } from './openArchive.ts';
import { printableName } from './printableName.ts';
import { hashOf, readWholeFile, type WholeFile } from './readWholeFile.ts';
import { createSourceLookup, type FindSource, type SourceLine } from './sources.ts';

/** A document taken off the disk or out of an archive. */
export interface TakenDocument extends WholeFile {
  readonly kind: 'document';
  /** Its path from the folder that was given, for people: `city/archive.zip/report.txt`. */
  readonly name: string;
  /** Its name in the store: without folders, but with its archive. */
  readonly file: string;
  /** Where it can be read again. */
  readonly at: DocumentAddress;
  /** The owner's word on it. */
  readonly line: SourceLine | undefined;
}

/** A document's file, and its name inside where the file is an archive. */
export interface DocumentAddress {
  readonly path: string;
  readonly inner?: string;
}

/** Something that looked like a document and could not be taken. */
export interface RefusedDocument {
  readonly kind: 'refused';
  readonly name: string;
  readonly reason: Diagnostic;
}

/** How many documents an archive held, before the first of them. */
export interface OpenedArchive {
  readonly kind: 'archive';
  readonly documents: number;
}

export type Taken = TakenDocument | RefusedDocument | OpenedArchive;

/** What is needed to take documents. */
export interface Taking {
  readonly disk: Disk;
  readonly lines: ReadonlyMap<FoundFile, SourceLine>;
  /** The sources file that was named for all documents. */
  readonly sources: string | undefined;
}

/** Takes the files one by one, archives apart, in order; each file is in memory only in its turn. */
export async function* takeDocuments(
  taking: Taking,
  files: readonly FoundFile[],
): AsyncGenerator<Taken> {
  for (const found of files) {
    const name = printableName(found.name);
    const whole = await readWholeFile(taking.disk, found.path);
    if ('code' in whole) {
      yield { kind: 'refused', name, reason: whole };
      continue;
    }
    const archive = await openArchive(whole.bytes);
    if (archive) yield* takeEntries(taking, found, archive);
    else {
      const file = printableName(basename(found.path));
      const line = taking.lines.get(found);
      yield { kind: 'document', name, file, at: { path: found.path }, line, ...whole };
    }
  }
}

/** Reads a document again; undefined where it is gone. */
export async function takeAgain(disk: Disk, at: DocumentAddress): Promise<Uint8Array | undefined> {
  const whole = await readWholeFile(disk, at.path);
  if ('code' in whole) return undefined;
  if (at.inner === undefined) return whole.bytes;
  try {
    return (await openArchive(whole.bytes))?.find(at.inner)?.read();
  } catch {
    return undefined;
  }
}

async function* takeEntries(
  taking: Taking,
  found: FoundFile,
  archive: ZipArchive,
): AsyncGenerator<Taken> {
  const name = printableName(found.name);
  const entries = archive.entries.filter(isDocument).sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = archive.diagnostics;
  yield { kind: 'archive', documents: entries.length + refused.length };
  for (const reason of refused) yield { kind: 'refused', name, reason };
  try {
    const find = lookupInside(taking, found, archive);
    // A wrong line in the archive's own list is found before any of its documents is taken.
    for (const entry of entries) await find(fileOf(found, entry));
    for (const entry of entries) yield await takeEntry(found, entry, find);
  } catch (error) {
    yield refusedFor(name, error);
  }
}

/** A wrong line in an archive's list of sources, or damage in it, costs the archive. */
function refusedFor(name: string, error: unknown): RefusedDocument {
  const actual = error instanceof Error ? error.message : String(error);
  return { kind: 'refused', name, reason: diagnose('file-unreadable', { actual }) };
}

/** What is passed over in a folder is passed over in an archive. */
function isDocument({ name }: ZipEntry): boolean {
  return !name.split('/').some(isPassedOver) && !findCompanion(basename(name));
}

/** Sources files inside the archive count as files in a folder of its name. */
function lookupInside(
  { disk, sources }: Taking,
  found: FoundFile,
  archive: ZipArchive,
): FindSource {
  const read = async (path: string) => {
    const inside = path.startsWith(join(found.path, '/')) && path.slice(found.path.length + 1);
    return inside ? archive.find(inside)?.read() : disk.read(path);
  };
  const find = createSourceLookup({ ...disk, read }, sources);
  const roots = [found.path, dirname(found.path), found.root];
  return async (file) => {
    for (const root of roots) {
      const line = await find({ ...file, root });
      if (line) return line;
    }
    return undefined;
  };
}

const fileOf = (found: FoundFile, entry: ZipEntry): FoundFile => ({
  path: join(found.path, entry.name),
  root: found.root,
  name: `${found.name}/${entry.name}`,
});

async function takeEntry(found: FoundFile, entry: ZipEntry, find: FindSource): Promise<Taken> {
  const inside = fileOf(found, entry);
  const name = printableName(inside.name);
  try {
    const bytes = entry.read();
    const line = await find(inside);
    const file = printableName(`${basename(found.path)}/${entry.name}`);
    const at = { path: found.path, inner: entry.name };
    return { kind: 'document', name, file, at, line, bytes, sha256: hashOf(bytes) };
  } catch (error) {
    return refusedFor(name, error);
  }
}
