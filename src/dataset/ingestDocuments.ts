import { join } from 'node:path';
import type { Register } from '../register/buildRegister.ts';
import type { Disk } from './disk.ts';
import type { DocumentReader } from './documents/documentReader.ts';
import { type FoundFile, findDocuments } from './documents/findDocuments.ts';
import type { IngestSummary } from './documents/ingestTally.ts';
import { createIntake } from './documents/intake.ts';
import { readAhead } from './documents/readAhead.ts';
import { createSourceLookup, type SourceLine } from './documents/sources.ts';
import { sweepLeftovers } from './documents/sweepLeftovers.ts';
import { takeDocuments } from './documents/takeDocuments.ts';
import { type ColumnMapping, NO_MAPPING, readMapping } from './parsed/columnMapping.ts';
import { openDraft } from './store/openDraft.ts';

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly data: string;
  readonly sources?: string | undefined;
  /** How tables of figures gathered elsewhere name their columns. */
  readonly mapping?: string | undefined;
  /** Read documents again that are in the store already, so that their findings count. */
  readonly readAgain: boolean;
  /** Where to write the page that lists what needs eyes; none without it. */
  readonly report?: string | undefined;
}

export interface IngestEffects {
  readonly disk: Disk;
  readonly register: Register;
  readonly reader: DocumentReader;
  /** Told after each document how many are done, of how many, and which was the last. */
  readonly progress: (done: number, total: number, name: string) => void;
}

/** Documents on their way for each that can be read at once, so that no reader waits for the disk. */
const AHEAD_PER_JOB = 4;
/** Up to here one reader is done before a second has started. */
const FEW_DOCUMENTS = 8;

/** The paths given to the command are wrong; nothing was read. */
export class WrongPathsError extends Error {}

/**
 * Reads documents into the store. A document that cannot be taken costs only itself; the same
 * document again changes nothing, and how many are read at once changes nothing either. Throws
 * WrongPathsError for paths that do not exist, and a DataFileError for wrong lines in a sources or
 * mapping file or in the store, before anything is changed.
 */
export async function ingestDocuments(
  options: IngestOptions,
  effects: IngestEffects,
): Promise<IngestSummary> {
  const { disk, reader } = effects;
  const { sources } = options;
  const { files: found, missing, ...left } = await findDocuments(disk, options.paths);
  if (missing.length > 0) throw new WrongPathsError(`Nothing found at ${missing.join(', ')}`);
  const mapping = await openMapping(disk, options.mapping);
  const files = found.filter(({ path }) => path !== mapping.path);
  const lines = await readLines(disk, files, sources);
  await sweepLeftovers(disk, options.data);
  const draft = await openDraft(disk, options.data);
  const intake = createIntake(options, effects, draft, { files, ...mapping });
  const taken = takeDocuments({ disk, lines, sources }, files);
  let total = files.length;
  let done = 0;
  const most = () => (total <= FEW_DOCUMENTS ? 1 : AHEAD_PER_JOB * (reader.jobs ?? 1));
  for await (const [item, reading] of readAhead(taken, most, intake.read)) {
    if (item.kind === 'archive') {
      total += item.documents - 1;
      continue;
    }
    await intake.add(item, reading);
    done += 1;
    effects.progress(done, total, item.name);
  }
  return { ...(await intake.close()), ...left };
}

async function openMapping(
  disk: Disk,
  given: string | undefined,
): Promise<{ readonly path?: string; readonly mapping: ColumnMapping }> {
  if (given === undefined) return { mapping: NO_MAPPING };
  const path = join(given);
  if ((await disk.kindOf(path)) !== 'file')
    throw new WrongPathsError(`No mapping file at ${given}`);
  return { path, mapping: await readMapping(disk, path) };
}

async function readLines(
  disk: Disk,
  files: readonly FoundFile[],
  sources: string | undefined,
): Promise<Map<FoundFile, SourceLine>> {
  if (sources !== undefined && (await disk.kindOf(sources)) !== 'file') {
    throw new WrongPathsError(`No sources file at ${sources}`);
  }
  const find = createSourceLookup(disk, sources);
  const lines = new Map<FoundFile, SourceLine>();
  for (const file of files) {
    const line = await find(file);
    if (line) lines.set(file, line);
  }
  return lines;
}
