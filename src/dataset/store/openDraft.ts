import type { StoredReport } from '../../model/storedReport.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { type NamedAgency, readAgencies, writeAgencies } from './agenciesFile.ts';
import {
  type DocumentIndex,
  type KnownDocument,
  readDocumentIndex,
  type Stray,
} from './documentIndex.ts';
import { sameStored, sameUnresolved } from './sameStored.ts';
import { type Settled, settleVersions } from './settleVersions.ts';
import { createShardCache, type OpenShard, type ShardCache } from './shardCache.ts';
import { shardOf } from './storePaths.ts';
import {
  documentId,
  type ReportFacts,
  type UnresolvedReport,
  unresolvedId,
} from './storeRecords.ts';

/** What became of a document: a `duplicate` says nothing that a better document does not say. */
export type Change = 'new' | 'changed' | 'unchanged' | 'duplicate';

export interface Placed {
  readonly change: Change;
  /** Whether the document is now the report of its agency and year, and no other version. */
  readonly isReport: boolean;
}

export interface PutOptions {
  /** Whether what was read from a file of the same name counts as its old content. */
  readonly replacesSameFile?: boolean;
  /** The document's name while its agency was not known, where that was another. */
  readonly formerId?: string;
}

/** The store while documents go into it. Nothing is on the disk before `flush`. */
export interface StoreDraft {
  readonly index: DocumentIndex;
  /** Whether data/agencies.csv names an agency. */
  isNamed(code: string): boolean;
  /** Keeps the name of an agency that the register does not have. */
  nameAgency(agency: NamedAgency): void;
  put(report: StoredReport, options?: PutOptions): Promise<Placed>;
  putUnresolved(unresolved: UnresolvedReport): Promise<Change>;
  flush(): Promise<void>;
}

/** Opens the store in a data directory; throws a DataFileError where a file in it is wrong. */
export async function openDraft(disk: Disk, data: string): Promise<StoreDraft> {
  const problems: DataProblem[] = [];
  const { index, strays } = await readDocumentIndex(disk, data, problems);
  const agencies = await readAgencies(disk, data, problems);
  stopOnProblems(problems);
  const cache = createShardCache(disk, data);
  await removeStrays({ index, cache }, strays);
  let named = agencies.size;
  return {
    index,
    isNamed: (code) => agencies.has(code),
    nameAgency: (agency) => {
      if (!agencies.has(agency.code)) agencies.set(agency.code, agency);
    },
    put: (report, options = {}) => put({ index, cache }, report, options),
    putUnresolved: (unresolved) => putUnresolved({ index, cache }, unresolved),
    flush: async () => {
      if (agencies.size > named) await writeAgencies(disk, data, agencies.values());
      named = agencies.size;
      await cache.flush();
    },
  };
}

/** An interrupted move leaves a document in two places; the later one in the index holds. */
async function removeStrays(draft: Draft, strays: readonly Stray[]): Promise<void> {
  for (const { id, known } of strays) {
    const holds = draft.index.get(id);
    await forget(draft, id, known);
    if (holds) draft.index.set(id, holds);
  }
}

interface Draft {
  readonly index: DocumentIndex;
  readonly cache: ShardCache;
}

type Key = Pick<StoredReport, 'agency' | 'year'>;

async function put(draft: Draft, report: StoredReport, options: PutOptions): Promise<Placed> {
  const id = documentId(report);
  const known = draft.index.get(id);
  const open = await draft.cache.openShard(shardOf(report.agency, report.year));
  if (known && !isAt(known, report)) await forget(draft, id, known);
  const former = draft.index.get(options.formerId ?? '');
  if (former?.home === 'unresolved') await forget(draft, options.formerId ?? '', former);
  const before = documentsOf(open, report);
  const same = before.find((other) => documentId(other) === id);
  const others = before.filter((other) => !isReplaced(other, report, options));
  const settled = settleVersions([carryOver(report, same), ...others]);
  const after = [settled.report, ...settled.versions];
  if (!sameDocuments(before, after)) replace(draft, open, report, settled);
  const now = after.find((other) => documentId(other) === id);
  if (!now) return { change: 'duplicate', isReport: false };
  const isNew = !known && others.length === before.length;
  const change = same && sameStored(same, now) ? 'unchanged' : 'changed';
  return { change: isNew ? 'new' : change, isReport: now === settled.report };
}

async function putUnresolved(draft: Draft, unresolved: UnresolvedReport): Promise<Change> {
  const id = unresolvedId(unresolved);
  const known = draft.index.get(id);
  const year = await draft.cache.openYear(unresolved.facts.year);
  const same = year.documents.find((other) => unresolvedId(other) === id);
  if (same && sameUnresolved(same, unresolved)) return 'unchanged';
  if (known) await forget(draft, id, known);
  year.documents.push(unresolved);
  year.changed = true;
  remember(draft.index, id, 'unresolved', { ...unresolved.facts, agency: '' });
  return known ? 'changed' : 'new';
}

/** Takes a document out of the place where it was; another version may become the report there. */
async function forget(draft: Draft, id: string, known: KnownDocument): Promise<void> {
  draft.index.delete(id);
  if (known.home === 'unresolved') {
    const year = await draft.cache.openYear(known.year);
    year.documents = year.documents.filter((other) => unresolvedId(other) !== id);
    year.changed = true;
    return;
  }
  const open = await draft.cache.openShard(shardOf(known.agency, known.year));
  const [first, ...rest] = documentsOf(open, known).filter((other) => documentId(other) !== id);
  const loses = open.change === 'none';
  replace(draft, open, known, first && settleVersions([first, ...rest]));
  if (loses) open.change = 'loses';
}

function replace(draft: Draft, open: OpenShard, key: Key, settled: Settled | undefined): void {
  for (const old of documentsOf(open, key)) draft.index.delete(documentId(old));
  open.reports = open.reports.filter((other) => !isAt(other, key));
  open.versions = open.versions.filter((other) => !isAt(other, key));
  open.change = 'gains';
  if (!settled) return;
  open.reports.push(settled.report);
  open.versions.push(...settled.versions);
  for (const version of settled.versions)
    remember(draft.index, documentId(version), 'versions', version);
  remember(draft.index, documentId(settled.report), 'reports', settled.report);
}

function remember(
  index: DocumentIndex,
  id: string,
  home: KnownDocument['home'],
  { agency, year, parser = '', published = '', source }: ReportFacts & { readonly agency: string },
): void {
  const { url = '', retrieved = '' } = source;
  index.set(id, { home, agency, year, parser, published, url, retrieved });
}

/** What is known of a document's source stays known when it is read again without saying so. */
function carryOver(report: StoredReport, same: StoredReport | undefined): StoredReport {
  if (!same) return report;
  const { url, retrieved } = same.source;
  const source = { ...(url && { url }), ...(retrieved && { retrieved }), ...report.source };
  return { ...(same.published && { published: same.published }), ...report, source };
}

function isReplaced(other: StoredReport, report: StoredReport, options: PutOptions): boolean {
  if (documentId(other) === documentId(report)) return true;
  const { file } = report.source;
  const isSameFile = file !== undefined && other.source.file === file;
  return options.replacesSameFile === true && isSameFile && other.parser !== undefined;
}

function sameDocuments(before: readonly StoredReport[], after: readonly StoredReport[]): boolean {
  return (
    before.length === after.length && after.every((report, at) => sameAsOne(before, report, at))
  );
}

/** The report stands first; the versions after it may be in any order. */
function sameAsOne(before: readonly StoredReport[], report: StoredReport, at: number): boolean {
  const among = at === 0 ? before.slice(0, 1) : before.slice(1);
  return among.some((other) => sameStored(other, report));
}

const isAt = (document: Key, key: Key) =>
  document.agency === key.agency && document.year === key.year;

const documentsOf = (open: OpenShard, key: Key) =>
  [...open.reports, ...open.versions].filter((report) => isAt(report, key));
