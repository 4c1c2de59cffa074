import { findWord } from './findWord.ts';
import { LONGEST_GRAM, type SegmentFacts } from './indexFormat.ts';
import { SearchError, type SearchIndex } from './openSearchIndex.ts';
import { SECTION_KINDS, SECTIONS_A_REPORT } from './searchSection.ts';

/** Most reports whose texts are loaded to see whether a long word stands there as a whole. */
export const MOST_TEXTS_READ = 60;

export interface FoundSections {
  readonly sections: ReadonlySet<number>;
  /** False where the pieces of a long word stand there, and nobody looked whether as a whole. */
  readonly isExact: boolean;
}

/** The sections of a segment in which a folded word stands. Rejects with a SearchError. */
export async function findSections(
  word: string,
  segment: SegmentFacts,
  index: SearchIndex,
  isWanted: (report: number) => boolean,
): Promise<FoundSections> {
  const sets = await Promise.all(piecesOf(word).map((piece) => lookUp(piece, segment, index)));
  const [first = new Set<number>(), ...others] = sets;
  if (others.length === 0) return { sections: first, isExact: true };
  const inAll = [...first].filter((section) => others.every((set) => set.has(section)));
  const candidates = inAll.filter((section) => isWanted(reportOf(section)));
  const reports = new Set(candidates.map(reportOf));
  if (reports.size > MOST_TEXTS_READ) return { sections: new Set(candidates), isExact: false };
  const holding = await Promise.all(
    candidates.map(async (section) => ({
      section,
      holds: await holdsWord(word, section, segment, index),
    })),
  );
  const found = holding.filter(({ holds }) => holds).map(({ section }) => section);
  return { sections: new Set(found), isExact: true };
}

const reportOf = (section: number) => Math.floor(section / SECTIONS_A_REPORT);

/** A word of up to the longest gram, or such pieces of it as cover it with overlaps. */
function piecesOf(word: string): string[] {
  if (word.length <= LONGEST_GRAM) return [word];
  const pieces: string[] = [];
  for (let at = 0; at < word.length - LONGEST_GRAM; at += LONGEST_GRAM / 2) {
    pieces.push(word.slice(at, at + LONGEST_GRAM));
  }
  // A gram never begins with a blank, so a piece takes in what stands before one.
  return [...pieces, word.slice(-LONGEST_GRAM)]
    .map((piece) => piece.trimStart())
    .filter((piece) => piece.length > 1);
}

async function lookUp(piece: string, segment: SegmentFacts, index: SearchIndex) {
  const sections = new Set<number>();
  try {
    await findWord(
      piece,
      segment,
      (path) => index.load(segment, path),
      (section) => sections.add(section),
    );
  } catch (error) {
    throw error instanceof RangeError ? new SearchError('damaged', segment.folder) : error;
  }
  return sections;
}

async function holdsWord(
  word: string,
  section: number,
  segment: SegmentFacts,
  index: SearchIndex,
): Promise<boolean> {
  const { texts } = await index.report(segment, reportOf(section));
  const kind = SECTION_KINDS[section % SECTIONS_A_REPORT];
  const text = kind && texts[kind];
  return text !== undefined && index.fold(text).includes(word);
}
