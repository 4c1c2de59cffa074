import type { Clock } from './clock.ts';
import type { CollectDisk } from './collectDisk.ts';
import type { Collecting } from './collecting.ts';
import { type CollectSummary, createCollectTally } from './collectTally.ts';
import { collectTarget } from './collectTarget.ts';
import { createFetcher } from './fetch/createFetcher.ts';
import type { ResolveHost } from './fetch/resolveHost.ts';
import { documentOf, type Kept } from './journal/journalRow.ts';
import { type Journal, openJournal } from './journal/openJournal.ts';
import { openRun, type Run } from './journal/openRun.ts';
import { writeSources } from './journal/writeSources.ts';
import type { JudgeDocument } from './judge.ts';
import { takeInTurns } from './takeInTurns.ts';
import { type Target, targetKey } from './target.ts';
import { PROGRAM } from './userAgent.ts';
import { workInLanes } from './workInLanes.ts';

export interface CollectOptions {
  /** The documents folder, where documents, collected.csv and sources.csv go. */
  readonly folder: string;
  readonly userAgent: string;
  /** Also ask hosts that are not on the public internet. */
  readonly allowPrivate: boolean;
  /** Seconds between two requests to a host. */
  readonly pause: number;
  /** Seconds that one request may take. */
  readonly timeout: number;
  /** Bytes that a document may have. */
  readonly maxBytes: number;
}

export interface CollectEffects {
  readonly disk: CollectDisk;
  readonly clock: Clock;
  readonly resolve: ResolveHost;
  readonly judge: JudgeDocument;
  readonly progress: (done: number, total: number, url: string) => void;
  /** Ends the run; what was collected is kept, and the next run goes on. */
  readonly signal: AbortSignal;
}

/** Hosts asked at the same time; each of them still gets one request at a time. */
const LANES = 4;
/** Seconds of silence after which a host is given up, unless it has even less time. */
const IDLE = 30;

export const JOURNAL_FILE = 'collected.csv';
const RUN_FILE = '.collecting';
const SOURCES_FILE = 'sources.csv';

/**
 * Collects the documents of the targets into the folder. A target that cannot be had costs only
 * itself and leaves what was had before. A run that is stopped is gone on with by the next.
 */
export async function collectDocuments(
  targets: readonly Target[],
  options: CollectOptions,
  effects: CollectEffects,
): Promise<CollectSummary> {
  const { disk, clock, signal } = effects;
  const { folder } = options;
  const byKey = new Map(targets.map((target) => [targetKey(target), target]));
  const journal = await openJournal(disk, `${folder}/${JOURNAL_FILE}`, new Set(byKey.keys()));
  const run = await openRun(disk, `${folder}/${RUN_FILE}`, clock);
  const pending = [...byKey.values()].filter((target) => !isDone(journal.find(target), run));
  const tally = createCollectTally(byKey.size - pending.length, journal.problems);
  const fetcher = createFetcher(fetchOptions(options, effects));
  const collecting = { fetcher, judge: effects.judge, disk, clock, folder };
  let done = 0;
  try {
    await workInLanes(takeInTurns(pending, hostOf), LANES, async (target) => {
      const known = journal.find(target);
      const outcome = await collectTarget(target, known, collecting);
      await journal.put(outcome.kept, known);
      await removeObsolete(known, outcome.kept, collecting);
      tally.add(outcome);
      done += 1;
      effects.progress(done, pending.length, target.url);
    });
    await run.finish();
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await fetcher.close();
    await save(journal, effects.disk, folder);
  }
  const files = documentsOf(journal).map(({ row }) => `${folder}/${row.file}`);
  return tally.summary({ files, isStopped: signal.aborted });
}

/** Whether a target was had already in the run that is gone on with; faults are tried again. */
function isDone(known: Kept | undefined, { isResumed, startedAt }: Run): boolean {
  if (!known || !isResumed || known.row.status === 'failed') return false;
  return Date.parse(known.row.asked) >= startedAt;
}

function fetchOptions(options: CollectOptions, { resolve, clock, signal }: CollectEffects) {
  const { userAgent, allowPrivate, maxBytes } = options;
  const total = options.timeout * 1000;
  const time = { total, idle: Math.min(total, IDLE * 1000) };
  const pause = options.pause * 1000;
  return {
    userAgent,
    allowPrivate,
    maxBytes,
    resolve,
    clock,
    signal,
    time,
    pause,
    program: PROGRAM,
  };
}

const hostOf = ({ url }: Target) => (URL.canParse(url) ? new URL(url).hostname : '');

const documentsOf = (journal: Journal) => journal.kept().flatMap((kept) => documentOf(kept) ?? []);

async function save(journal: Journal, disk: CollectDisk, folder: string): Promise<void> {
  await journal.save();
  await writeSources(disk, `${folder}/${SOURCES_FILE}`, documentsOf(journal));
}

/** Removes files that nothing leads to any more, after the list no longer names them. */
async function removeObsolete(
  known: Kept | undefined,
  kept: Kept,
  { disk, folder }: Collecting,
): Promise<void> {
  const filesOf = (of: Kept | undefined) => [of?.row.file ?? '', of?.attachment?.file ?? ''];
  const current = filesOf(kept);
  for (const file of filesOf(known)) {
    if (file !== '' && !current.includes(file)) await disk.remove(`${folder}/${file}`);
  }
}
