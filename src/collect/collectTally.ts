import type { TargetOutcome } from './collecting.ts';
import { type Fault, formatFault } from './faults.ts';

/** What a run of collecting did, for people and for the exit code. */
export interface CollectSummary {
  readonly collected: number;
  readonly unchanged: number;
  /** Had already before the run was stopped and gone on with. */
  readonly done: number;
  readonly failed: readonly FailedTarget[];
  readonly moved: readonly { readonly url: string; readonly to: string }[];
  /** Lines of collected.csv that were not understood. */
  readonly problems: readonly string[];
  /** Paths of all collected documents, those of earlier runs included. */
  readonly files: readonly string[];
  readonly isStopped: boolean;
}

export interface FailedTarget {
  readonly url: string;
  readonly fault: Fault;
  /** Date of the document that is kept nevertheless; empty where there is none. */
  readonly keptOf: string;
}

export interface CollectTally {
  add(outcome: TargetOutcome): void;
  summary(end: Pick<CollectSummary, 'files' | 'isStopped'>): CollectSummary;
}

/** A tally with no outcome yet. */
export function createCollectTally(done: number, problems: readonly string[]): CollectTally {
  const failed: FailedTarget[] = [];
  const moved: { url: string; to: string }[] = [];
  const counts = { collected: 0, unchanged: 0 };
  return {
    add: ({ kept, fault }) => {
      const { row, attachment } = kept;
      if (fault) {
        failed.push({ url: row.url, fault, keptOf: (attachment ?? row).retrieved });
        return;
      }
      const isNew = (attachment ?? row).status === 'collected';
      counts[isNew ? 'collected' : 'unchanged'] += 1;
      if (row.movedTo !== '') moved.push({ url: row.url, to: row.movedTo });
    },
    summary: (end) => ({
      ...counts,
      done,
      failed: failed.toSorted(byUrl),
      moved: moved.toSorted(byUrl),
      problems,
      ...end,
    }),
  };
}

const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);

/** The summary of a run in words. */
export function formatCollectSummary(summary: CollectSummary): string {
  const { collected, unchanged, done, failed, moved, isStopped } = summary;
  const counts = [
    `collected ${collected}`,
    `unchanged ${unchanged}`,
    ...(done > 0 ? [`had before the stop ${done}`] : []),
    `failed ${failed.length}`,
  ];
  return [
    `addresses: ${counts.join(', ')}`,
    ...failed.map(({ url, fault, keptOf }) => {
      const kept = keptOf === '' ? '' : ` The document of ${keptOf} is kept.`;
      return `  failed ${url} ${formatFault(fault)}.${kept}`;
    }),
    ...moved.map(({ url, to }) => `  moved ${url} is now at ${to}`),
    ...(isStopped ? ['Stopped before the end. Run the command again to go on.'] : []),
  ].join('\n');
}
