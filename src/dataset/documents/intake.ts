import { basename } from 'node:path';
import type { Ingested } from '../../ingest/report/ingestDocument.ts';
import type { IngestEffects, IngestOptions } from '../ingestDocuments.ts';
import type { ColumnMapping } from '../parsed/columnMapping.ts';
import type { ParsedTable } from '../parsed/parsedTable.ts';
import { createTableIntake, type TableIntake } from '../parsed/tableIntake.ts';
import type { DocumentIndex } from '../store/documentIndex.ts';
import type { Change, StoreDraft } from '../store/openDraft.ts';
import { type DocumentReader, readSafely } from './documentReader.ts';
import type { FoundFile } from './findDocuments.ts';
import {
  createIngestTally,
  type IngestSummary,
  type IngestTally,
  type VersionKept,
} from './ingestTally.ts';
import { isUpToDate } from './isUpToDate.ts';
import { judgeDocument } from './judgeDocument.ts';
import { createDoubtRanking, type DoubtRanking, type SeenDocument } from './rankDoubts.ts';
import { type Accepted, settleBatch } from './settleBatch.ts';
import type { SourceLine } from './sources.ts';
import { rankStored } from './storedDoubts.ts';
import {
  type RefusedDocument,
  type Taken,
  type TakenDocument,
  takeAgain,
} from './takeDocuments.ts';
import { troubleOf } from './troubleOf.ts';
import { writeDoubtsPage } from './writeDoubtsPage.ts';

/** What became of a document up to its reading; `known` needs none. */
export type Reading =
  | { readonly kind: 'known' }
  | { readonly kind: 'none' }
  | { readonly kind: 'tables'; readonly tables: readonly ParsedTable[] }
  | Ingested;

/** Takes in the documents of one run: reads them, settles them batch by batch, and sums up. */
export interface Intake {
  /** May go on for many documents at once; changes nothing. */
  read(item: Taken): Promise<Reading>;
  /** To be called for one document after the other, in their order. */
  add(item: TakenDocument | RefusedDocument, reading: Reading): Promise<void>;
  close(): Promise<Omit<IngestSummary, 'linksOut' | 'companions'>>;
}

/** So many documents are in memory until they are written; each batch rewrites what it touches. */
const DOCUMENTS_A_BATCH = 1000;
/** Milliseconds after which documents are written however few they are: a stop costs no more. */
const TIME_A_BATCH = 60_000;
/** More than these no one looks through in one go; the page says how many are left. */
const DOCUMENTS_ON_PAGE = 100;

/** An intake into an opened store. */
export function createIntake(
  options: IngestOptions,
  effects: IngestEffects,
  draft: StoreDraft,
  { files, mapping }: { readonly files: readonly FoundFile[]; readonly mapping: ColumnMapping },
): Intake {
  const tally = createIngestTally();
  const ranking = createDoubtRanking(DOCUMENTS_ON_PAGE);
  const { disk, register, reader } = effects;
  const { sheets: readSheets } = reader;
  const run: Run = {
    options,
    effects,
    draft,
    before: new Map(draft.index),
    names: countNames(files),
    tally,
    ranking,
    tables: createTableIntake({ disk, draft, register, mapping, readSheets, tally, ranking }),
    seen: new Map(),
    known: new Set(),
    parsed: new Map(),
    batch: [],
    begun: performance.now(),
    settling: Promise.resolve(),
  };
  return {
    read: (item) => read(run, item),
    add: (item, reading) => add(run, item, reading),
    close: () => close(run),
  };
}

/** One run, while documents come in. Maps and sets have the content's hash as their key. */
interface Run {
  readonly options: IngestOptions;
  readonly effects: IngestEffects;
  readonly draft: StoreDraft;
  /** The store as the run found it: what is read ahead must not depend on what is settled by then. */
  readonly before: DocumentIndex;
  readonly names: ReadonlyMap<string, number>;
  readonly tally: IngestTally;
  readonly ranking: DoubtRanking;
  readonly tables: TableIntake;
  readonly seen: Map<string, SeenDocument>;
  /** Documents that were not read, since the store had all of them. */
  readonly known: Set<string>;
  /** Names of those that were read and are reports. */
  readonly parsed: Map<string, string>;
  batch: Accepted[];
  /** When it was begun. */
  begun: number;
  /** The batch before this one on its way to the disk. */
  settling: Promise<void>;
}

async function read({ options, effects, before, tables }: Run, item: Taken): Promise<Reading> {
  if (item.kind !== 'document') return { kind: 'none' };
  const parsed = await tables.open(item);
  if (parsed) return { kind: 'tables', tables: parsed };
  const { sha256, line, bytes } = item;
  const { disk, reader } = effects;
  const standard = { disk, data: options.data, parser: reader.version };
  const isKnown = await isUpToDate(standard, sha256, before.get(sha256), line);
  if (isKnown && !options.readAgain) return { kind: 'known' };
  return readBytes(reader, item, bytes);
}

function readBytes(
  reader: DocumentReader,
  { file, line }: SeenDocument,
  bytes: Uint8Array,
): Promise<Ingested> {
  const year = line?.year;
  return readSafely(reader, { fileName: file, bytes, ...(year !== undefined && { year }) });
}

async function add(
  run: Run,
  item: TakenDocument | RefusedDocument,
  reading: Reading,
): Promise<void> {
  const { tally, ranking, seen } = run;
  if (item.kind === 'refused') {
    const { name, reason } = item;
    tally.refused(name, reason);
    ranking.add({ name, verdict: { kind: 'rejected' }, diagnostics: [reason] });
    return;
  }
  if (reading.kind === 'none') return;
  if (reading.kind === 'tables') {
    run.tables.add(item, reading.tables);
    return;
  }
  const before = seen.get(item.sha256);
  const isSeen = before !== undefined && sameLine(before.line, item.line);
  if (!isSeen) seen.set(item.sha256, withoutBytes(item));
  // The same content twice is one document; what rejects it rejects both.
  if (isSeen && reading.kind !== 'rejected') tally.unchanged();
  else if (reading.kind === 'known') run.known.add(item.sha256);
  else await take(run, withoutBytes(item), reading);
}

async function take(run: Run, document: SeenDocument, ingested: Ingested): Promise<void> {
  const { draft, effects, tally, names } = run;
  const { sha256, name, file, line, at } = document;
  const knownAgency = run.before.get(sha256)?.agency || undefined;
  const known = { file, sha256, line, knownAgency, isNamed: draft.isNamed };
  const outcome = judgeDocument(known, ingested, effects.reader.version, effects.register);
  tally.parsed(name, outcome);
  const trouble = troubleOf(document, outcome);
  if (trouble) run.ranking.add(trouble);
  if (outcome.kind === 'rejected') return;
  if (outcome.kind === 'report' && outcome.unlisted) draft.nameAgency(outcome.unlisted);
  run.parsed.set(sha256, name);
  const replacesSameFile = names.get(basename(at.path)) === 1;
  run.batch.push({ outcome, replacesSameFile });
  const isDue = performance.now() - run.begun > TIME_A_BATCH;
  if (isDue || run.batch.length >= DOCUMENTS_A_BATCH) await settle(run);
}

/** Hands the batch over to be written, which goes on while the next documents are read. */
async function settle(run: Run): Promise<void> {
  await run.settling;
  const { effects, options, draft, tally, batch } = run;
  const { disk } = effects;
  const onSettled = (change: Change) => tally.settled(change);
  run.batch = [];
  run.begun = performance.now();
  run.settling = settleBatch({ disk, data: options.data, draft, onSettled }, batch);
  // Whoever waits for it sees the failure; until then it must not end the program.
  run.settling.catch(() => undefined);
}

async function close(run: Run): Promise<Omit<IngestSummary, 'linksOut' | 'companions'>> {
  const { options, effects, draft, tally, ranking, seen } = run;
  await settle(run);
  await run.settling;
  await restoreReplaced(run);
  await run.tables.close();
  if (options.report !== undefined) {
    await rankStored(effects.disk, options.data, draft.index, seen.values(), ranking);
    await writeDoubtsPage(effects.disk, options.report, ranking, effects.reader);
  }
  return { ...tally.summary(), versions: versionsAmong(run.parsed, draft) };
}

/**
 * A document that was known may have been taken for the old content of a file that now holds
 * another, and yet be there under a second name: then it is read after all.
 */
async function restoreReplaced(run: Run): Promise<void> {
  const { effects, draft, tally } = run;
  for (const sha256 of run.known) {
    const document = run.seen.get(sha256);
    const isThere = draft.index.has(sha256) || run.parsed.has(sha256);
    const bytes = isThere || !document ? undefined : await takeAgain(effects.disk, document.at);
    if (document && bytes)
      await take(run, document, await readBytes(effects.reader, document, bytes));
    else tally.unchanged();
  }
  await settle(run);
  await run.settling;
}

function sameLine(a: SourceLine | undefined, b: SourceLine | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutBytes({ name, file, at, line, sha256 }: TakenDocument): SeenDocument {
  return { name, file, at, line, sha256 };
}

/** Documents read in this run that are kept beside the report of their agency and year. */
function versionsAmong(parsed: ReadonlyMap<string, string>, draft: StoreDraft): VersionKept[] {
  return [...parsed].flatMap(([sha256, file]) => {
    const known = draft.index.get(sha256);
    return known?.home === 'versions' ? [{ file, agency: known.agency, year: known.year }] : [];
  });
}

function countNames(files: readonly FoundFile[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { path } of files) {
    const name = basename(path);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}
