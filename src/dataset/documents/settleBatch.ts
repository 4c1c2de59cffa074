import type { Disk } from '../disk.ts';
import type { Change, StoreDraft } from '../store/openDraft.ts';
import { shardName, shardOf } from '../store/storePaths.ts';
import { type ReportTexts, writeTexts } from '../store/textFiles.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';

/** A document that is to go into the store. */
export interface Accepted {
  readonly outcome: Exclude<DocumentOutcome, { readonly kind: 'rejected' }>;
  /** Whether what was read from a file of the same name counts as its old content. */
  readonly replacesSameFile: boolean;
}

export interface Settling {
  readonly disk: Disk;
  readonly data: string;
  readonly draft: StoreDraft;
  /** Told what each document changed. */
  readonly onSettled: (change: Change) => void;
}

/**
 * Puts documents into the store, one part of it after the other: only one is in memory at a time,
 * and each is written once. Within a part the documents keep their order.
 */
export async function settleBatch(
  settling: Settling,
  documents: readonly Accepted[],
): Promise<void> {
  // What opening the store found to put right is written even where no document comes.
  await settling.draft.flush();
  const groups = Map.groupBy(documents, partOf);
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await settleGroup(settling, group);
  }
}

/** What the store keeps in files of their own. */
function partOf({ outcome }: Accepted): string {
  if (outcome.kind === 'unresolved') return `unresolved ${outcome.unresolved.facts.year}`;
  return shardName(shardOf(outcome.code, outcome.facts.year));
}

interface TextsOfReport {
  readonly code: string;
  readonly year: number;
  readonly texts: ReportTexts;
}

async function settleGroup(settling: Settling, group: readonly Accepted[]): Promise<void> {
  const texts = new Map<string, TextsOfReport>();
  for (const document of group) {
    const { change, own } = await put(settling.draft, document);
    if (own) texts.set(own.code + own.year, own);
    settling.onSettled(change);
  }
  await Promise.all(
    [...texts.values()].map((own) =>
      writeTexts(settling.disk, settling.data, own.code, own.year, own.texts),
    ),
  );
  await settling.draft.flush();
}

interface Put {
  readonly change: Change;
  /** Its prose, where it is now the report of its agency and year. */
  readonly own?: TextsOfReport;
}

async function put(draft: StoreDraft, { outcome, replacesSameFile }: Accepted): Promise<Put> {
  if (outcome.kind === 'unresolved') {
    return { change: await draft.putUnresolved(outcome.unresolved) };
  }
  const { code, facts, texts } = outcome;
  const report = { agency: code, ...facts, digest: [] };
  const { change, isReport } = await draft.put(report, { replacesSameFile });
  return isReport ? { change, own: { code, year: facts.year, texts } } : { change };
}
