import type { Verdict } from '../../ingest/doubts/doubt.ts';
import {
  compareDoubts,
  countDoubts,
  DOUBT_CLASSES,
  type DoubtCounts,
  needsEyes,
} from '../../ingest/doubts/doubtClass.ts';
import type { ClassCount } from '../../ingest/doubts/formatDoubtsPage.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TakenDocument } from './takeDocuments.ts';

/** A document without its content, so that many can be remembered. */
export type SeenDocument = Omit<TakenDocument, 'bytes' | 'kind'>;

/** A document with what a person should look at in it. */
export interface RankedDocument {
  readonly name: string;
  /** Absent where there is no document to look at again. */
  readonly document?: SeenDocument;
  readonly verdict: Verdict;
  readonly diagnostics: readonly Diagnostic[];
}

/** The most doubtful documents so far, and how many there are in all. */
export interface DoubtRanking {
  add(document: RankedDocument): void;
  /** The most doubtful first; by name where nothing else decides. */
  first(): readonly RankedDocument[];
  leftOut(): number;
  /** In the order of DOUBT_CLASSES. */
  counts(): readonly ClassCount[];
}

interface Weighed {
  readonly document: RankedDocument;
  readonly counts: DoubtCounts;
}

/** A ranking that remembers `most` documents, however many there are. */
export function createDoubtRanking(most: number): DoubtRanking {
  let kept: Weighed[] = [];
  let doubtful = 0;
  const totals = DOUBT_CLASSES.map(() => ({ documents: 0, places: 0 }));
  const trim = () => {
    kept = kept.sort(compareWeighed).slice(0, most);
  };
  return {
    add: (document) => {
      const counts = countDoubts(document.diagnostics);
      if (!needsEyes(counts)) return;
      doubtful += 1;
      counts.forEach((places, at) => {
        const total = totals[at];
        if (!total || places === 0) return;
        total.documents += 1;
        total.places += places;
      });
      kept.push({ document, counts });
      if (kept.length >= 2 * most) trim();
    },
    first: () => {
      trim();
      return kept.map(({ document }) => document);
    },
    leftOut: () => Math.max(0, doubtful - most),
    counts: () => totals,
  };
}

function compareWeighed(a: Weighed, b: Weighed): number {
  const order = compareDoubts(a.counts, b.counts);
  if (order !== 0) return order;
  return a.document.name < b.document.name ? -1 : 1;
}
