import { basename } from 'node:path';
import type { Ingested } from '../../ingest/report/ingestDocument.ts';
import { UNRESOLVED_REASONS } from '../../register/agencyEvidence.ts';
import { formatSourcesLine } from '../../register/formatSourcesLine.ts';
import type { IngestEffects, IngestOptions } from '../ingestDocuments.ts';
import type { StoreDraft } from '../store/openDraft.ts';
import { readSafely } from './documentReader.ts';
import type { FoundFile } from './findDocuments.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';
import { createIngestTally, type IngestSummary, type VersionKept } from './ingestTally.ts';
import { isUpToDate } from './isUpToDate.ts';
import { judgeDocument } from './judgeDocument.ts';
import { createDoubtRanking, type RankedDocument, type SeenDocument } from './rankDoubts.ts';
import { type Accepted, settleBatch } from './settleBatch.ts';
import { rankStored } from './storedDoubts.ts';
import type { RefusedDocument, Taken, TakenDocument } from './takeDocuments.ts';
import { writeDoubtsPage } from './writeDoubtsPage.ts';

/** What became of a document up to its reading; `known` needs none. */
export type Reading = { readonly kind: 'known' } | { readonly kind: 'none' } | Ingested;

/** Takes in the documents of one run: reads them, settles them batch by batch, and sums up. */
export interface Intake {
  /** May go on for many documents at once; changes nothing. */
  read(item: Taken): Promise<Reading>;
  /** To be called for one document after the other, in their order. */
  add(item: TakenDocument | RefusedDocument, reading: Reading): Promise<void>;
  close(): Promise<Omit<IngestSummary, 'linksOut'>>;
}

/** So many documents are in memory until they are written; a stop costs at most these. */
const DOCUMENTS_A_BATCH = 500;
/** More than these no one looks through in one go; the page says how many are left. */
const DOCUMENTS_ON_PAGE = 100;

/** An intake into an opened store. */
export function createIntake(
  options: IngestOptions,
  { disk, register, reader }: IngestEffects,
  draft: StoreDraft,
  files: readonly FoundFile[],
): Intake {
  const { data } = options;
  const standard = { disk, data, parser: reader.version };
  const tally = createIngestTally();
  const ranking = createDoubtRanking(DOCUMENTS_ON_PAGE);
  const names = countNames(files);
  const seen = new Map<string, SeenDocument>();
  const parsed = new Map<string, string>();
  let batch: Accepted[] = [];

  const settle = async () => {
    const documents = batch;
    batch = [];
    await settleBatch(
      { disk, data, draft, onSettled: (_, change) => tally.settled(change) },
      documents,
    );
  };

  const take = async (document: TakenDocument, ingested: Ingested) => {
    const { sha256, name, file, line, at } = document;
    const knownAgency = draft.index.get(sha256)?.agency || undefined;
    const known = { file, sha256, line, knownAgency, isNamed: draft.isNamed };
    const outcome = judgeDocument(known, ingested, reader.version, register);
    tally.parsed(name, outcome);
    const trouble = troubleOf(withoutBytes(document), outcome);
    if (trouble) ranking.add(trouble);
    if (outcome.kind === 'rejected') return;
    if (outcome.kind === 'report' && outcome.unlisted) draft.nameAgency(outcome.unlisted);
    parsed.set(sha256, name);
    const replacesSameFile = names.get(basename(at.path)) === 1;
    batch.push({ name, sha256, outcome, replacesSameFile });
    if (batch.length >= DOCUMENTS_A_BATCH) await settle();
  };

  return {
    read: async (item) => {
      if (item.kind !== 'document') return { kind: 'none' };
      const { sha256, line, file, bytes } = item;
      const isKnown = await isUpToDate(standard, sha256, draft.index.get(sha256), line);
      if (isKnown && !options.readAgain) return { kind: 'known' };
      const year = line?.year;
      return readSafely(reader, { fileName: file, bytes, ...(year !== undefined && { year }) });
    },
    add: async (item, reading) => {
      if (item.kind === 'refused') {
        const { name, reason } = item;
        tally.refused(name, reason);
        ranking.add({ name, verdict: { kind: 'rejected' }, diagnostics: [reason] });
        return;
      }
      const before = seen.get(item.sha256);
      const isSeen = before && JSON.stringify(before.line) === JSON.stringify(item.line);
      if (!isSeen) seen.set(item.sha256, withoutBytes(item));
      if (reading.kind === 'none') return;
      // The same content twice is one document; what rejects it rejects both.
      const isAgain = isSeen && reading.kind !== 'rejected' && !options.readAgain;
      if (reading.kind === 'known' || isAgain) tally.unchanged();
      else await take(item, reading);
    },
    close: async () => {
      await settle();
      if (options.report !== undefined) {
        await rankStored(disk, data, draft.index, seen.values(), ranking);
        await writeDoubtsPage(disk, options.report, ranking, reader);
      }
      return { ...tally.summary(), versions: versionsAmong(parsed, draft) };
    },
  };
}

function withoutBytes({ name, file, at, line, sha256 }: TakenDocument): SeenDocument {
  return { name, file, at, line, sha256 };
}

/** A document that is no report of anybody, with what the report page says about it. */
function troubleOf(document: SeenDocument, outcome: DocumentOutcome): RankedDocument | undefined {
  const { name, file } = document;
  if (outcome.kind === 'rejected') {
    return { name, document, verdict: { kind: 'rejected' }, diagnostics: [outcome.reason] };
  }
  if (outcome.kind === 'report') return undefined;
  const { finding, unresolved } = outcome;
  const verdict = {
    kind: 'unresolved',
    reason: UNRESOLVED_REASONS[finding.reason],
    remedy: formatSourcesLine(file, finding.candidates),
  } as const;
  return { name, document, verdict, diagnostics: unresolved.facts.diagnostics };
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
