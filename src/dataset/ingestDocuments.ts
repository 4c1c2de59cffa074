import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { unpackDocuments } from '../ingest/read/unpackDocuments.ts';
import type { Register } from '../register/buildRegister.ts';
import type { Disk } from './disk.ts';
import { type FoundFile, findDocuments } from './documents/findDocuments.ts';
import type { DocumentOutcome } from './documents/ingestOutcome.ts';
import {
  createIngestTally,
  type IngestSummary,
  type IngestTally,
} from './documents/ingestTally.ts';
import { type DocumentReader, judgeDocument } from './documents/judgeDocument.ts';
import { createSourceLookup, type FindSource, type SourceLine } from './documents/sources.ts';
import { sweepLeftovers } from './documents/sweepLeftovers.ts';
import type { KnownDocument } from './store/documentIndex.ts';
import { openDraft, type StoreDraft } from './store/openDraft.ts';
import { readTexts, writeTexts } from './store/textFiles.ts';

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly data: string;
  readonly sources?: string | undefined;
  /** Read documents again that are in the store already, so that their findings count. */
  readonly readAgain: boolean;
}

export interface IngestEffects {
  readonly disk: Disk;
  readonly register: Register;
  readonly reader: DocumentReader;
  readonly progress: (done: number, total: number) => void;
}

/** Changes are written when this many documents have been looked at, so that a stop costs little. */
const DOCUMENTS_A_FLUSH = 500;

/** The paths given to the command are wrong; nothing was read. */
export class WrongPathsError extends Error {}

/**
 * Reads documents into the store. A document that cannot be taken costs only itself; the same
 * document again changes nothing. Throws WrongPathsError for paths that do not exist, and a
 * DataFileError for wrong lines in a sources file or in the store, before anything is changed.
 */
export async function ingestDocuments(
  options: IngestOptions,
  effects: IngestEffects,
): Promise<IngestSummary> {
  const { disk } = effects;
  const { files, missing } = await findDocuments(disk, options.paths);
  if (missing.length > 0) throw new WrongPathsError(`Nothing found at ${missing.join(', ')}`);
  const { find, lines } = await readLines(disk, files, options.sources);
  await sweepLeftovers(disk, options.data);
  const draft = await openDraft(disk, options.data);
  const tally = createIngestTally();
  const ingest = { options, effects, draft, tally, find, names: countNames(files) };
  for (const [at, file] of files.entries()) {
    await ingestFile(ingest, file, lines.get(file));
    if ((at + 1) % DOCUMENTS_A_FLUSH === 0) await draft.flush();
    effects.progress(at + 1, files.length);
  }
  await draft.flush();
  return tally.summary();
}

interface Ingest {
  readonly options: IngestOptions;
  readonly effects: IngestEffects;
  readonly draft: StoreDraft;
  readonly tally: IngestTally;
  readonly find: FindSource;
  /** How many of the files have a name. */
  readonly names: ReadonlyMap<string, number>;
}

async function readLines(
  disk: Disk,
  files: readonly FoundFile[],
  sources: string | undefined,
): Promise<{ find: FindSource; lines: Map<FoundFile, SourceLine> }> {
  if (sources !== undefined && (await disk.kindOf(sources)) !== 'file') {
    throw new WrongPathsError(`No sources file at ${sources}`);
  }
  const find = createSourceLookup(disk, sources);
  const lines = new Map<FoundFile, SourceLine>();
  for (const file of files) {
    const line = await find(file);
    if (line) lines.set(file, line);
  }
  return { find, lines };
}

/** A file, or each of the documents in an archive: those have lines of their own by their names. */
async function ingestFile(
  ingest: Ingest,
  file: FoundFile,
  line: SourceLine | undefined,
): Promise<void> {
  const bytes = await readBytes(ingest.effects.disk, file.path);
  if (typeof bytes === 'string') return ingest.tally.unreadable(file.name, bytes);
  const { documents, refused } = await unpackDocuments(file.name, bytes);
  for (const { name, reason } of refused) {
    ingest.tally.add(name, { kind: 'rejected', reason }, undefined);
  }
  for (const { name, bytes: content } of documents) {
    if (name === file.name) return ingestBytes(ingest, file, content, line);
    const inner = { ...file, name, path: join(dirname(file.path), basename(name)) };
    await ingestBytes(ingest, inner, content, await ingest.find(inner));
  }
}

async function ingestBytes(
  ingest: Ingest,
  file: FoundFile,
  bytes: Uint8Array,
  line: SourceLine | undefined,
): Promise<void> {
  const { effects, draft, tally, options } = ingest;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = draft.index.get(sha256);
  const isKnown = await isUpToDate(ingest, sha256, known, line);
  if (isKnown && !options.readAgain) return tally.unchanged();
  const outcome = await judgeDocument(
    {
      file: basename(file.path),
      bytes,
      sha256,
      line,
      knownAgency: known?.agency || undefined,
      isNamed: draft.isNamed,
    },
    effects.reader,
    effects.register,
  );
  tally.add(file.name, outcome, await store(ingest, outcome));
}

async function readBytes(disk: Disk, path: string): Promise<Uint8Array | string> {
  try {
    return (await disk.read(path)) ?? 'the file is gone';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether the store has all that reading the document could give, its prose on this machine included. */
async function isUpToDate(
  { effects, options }: Ingest,
  sha256: string,
  known: KnownDocument | undefined,
  line: SourceLine | undefined,
): Promise<boolean> {
  if (!known || known.home === 'unresolved' || known.parser !== effects.reader.version)
    return false;
  const { agency, year, published, url, retrieved } = { ...known, ...line };
  const saysNothingNew =
    agency === known.agency &&
    year === known.year &&
    published === known.published &&
    url === known.url &&
    retrieved === known.retrieved;
  if (!saysNothingNew) return false;
  if (known.home === 'versions') return true;
  return (await readTexts(effects.disk, options.data, agency, year, sha256)) !== undefined;
}

async function store({ effects, draft, names, options }: Ingest, outcome: DocumentOutcome) {
  if (outcome.kind === 'rejected') return undefined;
  if (outcome.kind === 'unresolved') return draft.putUnresolved(outcome.unresolved);
  const { code, facts, texts, unlisted } = outcome;
  if (unlisted) draft.nameAgency(unlisted);
  const isOnlyOfItsName = names.get(facts.source.file ?? '') === 1;
  const report = { agency: code, ...facts, digest: [] };
  const placed = await draft.put(report, { replacesSameFile: isOnlyOfItsName });
  if (placed.isReport) await writeTexts(effects.disk, options.data, code, facts.year, texts);
  return placed.change;
}

function countNames(files: readonly FoundFile[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { path } of files) {
    const name = basename(path);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}
