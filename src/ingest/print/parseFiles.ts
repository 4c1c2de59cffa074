import { ingestFile, type ReadReport } from './ingestFile.ts';
import type { ParsedFile } from './parsedFile.ts';

/** How the files are reached and read. */
export interface FileReading {
  /** A file's bytes; throws what the system says where it cannot be read. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly readReport: ReadReport;
  /** Whether a file is no document but a table of figures that were parsed before. */
  readonly isTable: (path: string, bytes: Uint8Array) => Promise<boolean>;
}

export interface ParsedFiles {
  readonly files: readonly ParsedFile[];
  /** A sentence for each file that was not read, in order: which, why, what to do. */
  readonly failures: readonly string[];
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'this is a folder; name the files in it, or use "npm run ingest" for folders',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
};

const TABLE_ADVICE =
  'a table of parsed figures, with nothing left to parse; take it in with "npm run ingest"';

/** Parses files one after the other; a file that cannot be read costs only itself. */
export async function parseFiles(
  paths: readonly string[],
  { readBytes, readReport, isTable }: FileReading,
): Promise<ParsedFiles> {
  const files: ParsedFile[] = [];
  const failures: string[] = [];
  for (const file of paths) {
    try {
      const bytes = await readBytes(file);
      if (await isTable(file, bytes)) failures.push(`${file}: ${TABLE_ADVICE}`);
      else files.push(...(await ingestFile(file, bytes, readReport)));
    } catch (error) {
      failures.push(`${file}: ${adviceFor(error)}`);
    }
  }
  return { files, failures };
}

/** What the system said; any other error is a mistake of ours and goes on. */
function adviceFor(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  return ADVICE[String(error.code)] ?? `it cannot be read (${error.message})`;
}
