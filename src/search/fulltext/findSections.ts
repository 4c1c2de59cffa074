import { cutWord } from './cutWord.ts';
import { type FoundWord, findWord } from './findWord.ts';
import type { SegmentFacts } from './indexFormat.ts';
import { SearchError, type SearchIndex } from './openSearchIndex.ts';
import { SECTION_KINDS, SECTIONS_A_REPORT, type SectionTexts } from './searchSection.ts';

/** Texts of a segment that are loaded at a time. */
const TEXTS_AT_ONCE = 8;

/** What a search tells while it runs, and what ends it. */
export interface SearchRun {
  /** So many steps more are done; so many more have turned out to be needed. */
  readonly onProgress: (done: number, needed: number) => void;
  readonly signal: AbortSignal;
}

/**
 * The sections of a segment in which a folded word stands. Of a long word the pieces are looked up;
 * texts are read only where these may stand apart. Rejects with a SearchError, or as the signal says.
 */
export async function findSections(
  word: string,
  segment: SegmentFacts,
  index: SearchIndex,
  isWanted: (section: number) => boolean,
  run: SearchRun,
): Promise<ReadonlySet<number>> {
  const { pieces, isCovered } = cutWord(word);
  const [first, ...others] = await Promise.all(
    pieces.map((piece, at) => lookUp(piece, at > 0, segment, index)),
  );
  if (first === undefined || pieces[0] === word) return first?.sections ?? new Set();
  const candidates = [...first.sections].filter(
    (section) => isWanted(section) && others.every(({ sections }) => sections.has(section)),
  );
  const isSure = (section: number) =>
    isCovered && !others.some(({ otherwise }) => otherwise.has(section));
  const unsure = candidates.filter((section) => !isSure(section));
  const holding = await readTexts(word, unsure, segment, index, run);
  return new Set(candidates.filter((section) => isSure(section) || holding.has(section)));
}

const reportOf = (section: number) => Math.floor(section / SECTIONS_A_REPORT);

/** The sections whose texts hold the word, of those that may. */
async function readTexts(
  word: string,
  candidates: readonly number[],
  segment: SegmentFacts,
  index: SearchIndex,
  { onProgress, signal }: SearchRun,
): Promise<ReadonlySet<number>> {
  const waiting = [...Map.groupBy(candidates, reportOf)];
  const found = new Set<number>();
  onProgress(0, waiting.length);
  const readOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      const [report, sections] = next;
      const { texts } = await index.report(segment, report);
      for (const section of sections) {
        if (holdsWord(word, texts, section, index)) found.add(section);
      }
      onProgress(1, 0);
    }
  };
  await Promise.all(Array.from({ length: TEXTS_AT_ONCE }, readOn));
  return found;
}

function holdsWord(word: string, texts: SectionTexts, section: number, { fold }: SearchIndex) {
  const kind = SECTION_KINDS[section % SECTIONS_A_REPORT];
  const text = kind && texts[kind];
  return text !== undefined && fold(text).includes(word);
}

async function lookUp(
  piece: string,
  withOtherwise: boolean,
  segment: SegmentFacts,
  index: SearchIndex,
): Promise<FoundWord> {
  try {
    return await findWord(piece, segment, (path) => index.load(segment, path), withOtherwise);
  } catch (error) {
    throw error instanceof RangeError ? new SearchError('damaged', segment.folder) : error;
  }
}
