import { crc32, inflateRawSync } from 'node:zlib';
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { LIMITS } from './limits.ts';
import { Refusal, requireAtMost } from './refusal.ts';

/** One file in an archive; its name uses `/` and stays inside the archive. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes it grows to, as its header says; `read` holds it to that. */
  readonly size: number;
  /** The entry's bytes, length and CRC checked. Throws a Refusal. */
  read(): Uint8Array;
}

export interface ZipArchive {
  /** In the order of the archive's directory, folders left out. */
  readonly entries: readonly ZipEntry[];
  /** Entries that were left out, each with its reason. */
  readonly diagnostics: readonly Diagnostic[];
  find(name: string): ZipEntry | undefined;
}

const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x800;
const UNICODE_PATH_FIELD = 0x7075;

/**
 * Opens a zip archive in memory. Only the central directory is trusted, and only as far as the
 * limits go: number of entries, size of each and of all, ratio. An entry that is encrypted, packed
 * in an unknown way, named twice or named so that it would leave the archive costs only itself.
 * Throws a Refusal where the archive as a whole cannot be read.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [zip, listed] = await readDirectory(buffer);
  const entries = new Map<string, ZipEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of listed) {
    const name = decodeName(entry);
    if (name.endsWith('/')) continue;
    const start = await findData(zip, entry);
    const reason = entries.has(name) ? 'a name that stands twice' : reasonAgainst(entry, name);
    if (start !== undefined && reason === undefined) {
      entries.set(name, toZipEntry(buffer.subarray(start), entry, name));
    } else {
      const actual = `${printable(name)}: ${reason ?? 'damaged'}`;
      diagnostics.push(diagnose('entry-refused', { actual }));
    }
  }
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  requireAtMost('bytes of all entries', total, LIMITS.zipTotalBytes);
  return { entries: [...entries.values()], diagnostics, find: (name) => entries.get(name) };
}

async function readDirectory(buffer: Buffer): Promise<[ZipFile, Entry[]]> {
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    requireAtMost('entries of the archive', zip.entryCount, LIMITS.zipEntries);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return [zip, entries];
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', `damaged archive: ${messageOf(error)}`);
  }
}

/** Where an entry's data begin; undefined where its local header is damaged. */
async function findData(zip: ZipFile, entry: Entry): Promise<number | undefined> {
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch {
    return undefined;
  }
}

function toZipEntry(data: Buffer, entry: Entry, name: string): ZipEntry {
  const packed = data.subarray(0, entry.compressedSize);
  return { name, size: entry.uncompressedSize, read: () => unpack(packed, entry, name) };
}

/** Names without the UTF-8 flag are UTF-8 all the same on some systems, and GBK on Chinese Windows. */
function decodeName(entry: Entry): string {
  const flagged =
    (entry.generalPurposeBitFlag & UTF8_NAME) !== 0 ||
    entry.extraFields.some((field) => field.id === UNICODE_PATH_FIELD);
  if (flagged) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  }
  return decodeUnflagged(entry.fileNameRaw).replaceAll('\\', '/');
}

function decodeUnflagged(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

function reasonAgainst(entry: Entry, name: string): string | undefined {
  if (validateFileName(name) !== null) return 'a path that leaves the archive';
  if (printable(name) !== name) return 'control characters in the name';
  if (entry.isEncrypted()) return 'encrypted';
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) {
    return `packing method ${entry.compressionMethod}`;
  }
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > LIMITS.zipEntryBytes) return `${size} bytes, more than ${LIMITS.zipEntryBytes}`;
  if (size > LIMITS.zipRatioFromBytes && size > packed * LIMITS.zipRatio) {
    return `${packed} bytes that grow to ${size}`;
  }
  return undefined;
}

function unpack(packed: Buffer, entry: Entry, name: string): Uint8Array {
  const bytes = entry.compressionMethod === STORED ? packed : inflate(packed, entry, name);
  if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) {
    throw new Refusal('file-unreadable', `${name}: not the content its header says`);
  }
  return bytes;
}

function inflate(packed: Buffer, entry: Entry, name: string): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) });
  } catch (error) {
    throw new Refusal('file-unreadable', `${name}: ${messageOf(error)}`);
  }
}

/** The name without control characters and marks that turn the direction of writing. */
function printable(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
