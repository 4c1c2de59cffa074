import type { Clock } from './clock.ts';
import type { CollectDisk } from './collectDisk.ts';
import type { Fault } from './faults.ts';
import type { Fetcher } from './fetch/createFetcher.ts';
import type { Kept } from './journal/journalRow.ts';
import type { JudgeDocument } from './judge.ts';

/** What collecting one address works with. */
export interface Collecting {
  readonly fetcher: Fetcher;
  readonly judge: JudgeDocument;
  readonly disk: CollectDisk;
  readonly clock: Clock;
  /** The documents folder. */
  readonly folder: string;
}

/** How asking for a target ended. */
export interface TargetOutcome {
  /** What is kept of it now; after a fault, what was kept before. */
  readonly kept: Kept;
  readonly fault?: Fault;
}
