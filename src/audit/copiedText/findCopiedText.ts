import { PROSE_KEYS, type ProseKey } from '../../model/parts.ts';
import { alignRuns, type CodeRun } from './alignRuns.ts';
import { type CommonSentences, createCommonSentences } from './commonSentences.ts';
import { findCandidates } from './findCandidates.ts';
import { type FoldedProse, foldProse } from './foldProse.ts';
import { matchNames } from './matchNames.ts';
import { writeSignature } from './minHash.ts';
import type { ProseSource, ReportProse } from './reportProse.ts';
import { createPartWriter, type SignedParts } from './signedParts.ts';

/** Parts shorter than this, without what all reports say, are not compared; in codes. */
export const SHORTEST_PART = 150;
/** The smallest share of a part that is told of. */
export const SMALLEST_SHARE = 0.6;
/** Other parts told of for one part. */
export const MOST_OTHERS = 3;
/** Reports whose folded texts are kept while those around them are compared. */
const KEPT_REPORTS = 256;

/** A stretch of the part's text that stands in the other text, in UTF-16 units of both. */
export interface SharedRun {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** A part of a report; `index` is the report's place in the source. */
export interface PartRef {
  readonly index: number;
  readonly agency: string;
  readonly year: number;
  readonly part: ProseKey;
}

/** A part of which most stands in another report as well. Who wrote it first, nobody can tell. */
export interface CopiedText extends PartRef {
  /** Characters compared: without blanks, punctuation and what all reports say. */
  readonly length: number;
  /** How many of them stand in shared runs. */
  readonly shared: number;
  readonly other: PartRef;
  /** In order of the part's text. */
  readonly runs: readonly SharedRun[];
}

/**
 * The parts that share most of their text with a part of another report, in order of report and
 * part, nearest first. Three readings of the source: sentences are counted, signatures written, and
 * likely pairs compared in full. The same source gives the same result.
 */
export async function* findCopiedText(source: ProseSource): AsyncGenerator<CopiedText> {
  const { common, longParts } = await countSentences(source);
  const parts = await signParts(source, common, longParts);
  const nearest = findCandidates(parts, SMALLEST_SHARE);
  const read = keepFolded(source, common);
  for (let part = 0; part < parts.count; part += 1) {
    const found: CopiedText[] = [];
    for (const other of nearest.of(part)) {
      if (found.length === MOST_OTHERS) break;
      const copied = await comparePair(parts, part, other, read);
      if (copied) found.push(copied);
    }
    yield* found.sort((a, b) => b.shared - a.shared);
  }
}

interface FoldedPart {
  readonly part: ProseKey;
  readonly prose: FoldedProse;
}

function foldReport({ names, parts }: ReportProse): readonly FoldedPart[] {
  const matcher = matchNames(names);
  return parts.map(({ part, text }) => ({ part, prose: foldProse(text, matcher) }));
}

async function countSentences(source: ProseSource) {
  const common = createCommonSentences();
  let longParts = 0;
  for (let index = 0; index < source.count; index += 1) {
    const report = await source.at(index);
    const folded = foldReport(report).map(({ prose }) => prose);
    common.add(report.agency, folded);
    longParts += folded.filter(({ codes }) => codes.length >= SHORTEST_PART).length;
  }
  return { common, longParts };
}

async function signParts(
  source: ProseSource,
  common: CommonSentences,
  most: number,
): Promise<SignedParts> {
  const writer = createPartWriter(most);
  let agency = -1;
  let lastCode: string | undefined;
  for (let index = 0; index < source.count; index += 1) {
    const report = await source.at(index);
    if (report.agency !== lastCode) agency += 1;
    lastCode = report.agency;
    for (const { part, prose } of foldReport(report)) {
      const left = prose.codes.length < SHORTEST_PART ? 0 : common.cut(prose);
      if (left >= SHORTEST_PART && writeSignature(prose.codes, writer.signature()))
        writer.put(index, agency, part, left);
    }
  }
  return writer.finish();
}

/** Everything of a report that comparing needs, cut, and its name. */
interface FoldedReport {
  readonly agency: string;
  readonly year: number;
  readonly parts: readonly FoldedPart[];
}

type ReadFolded = (index: number) => Promise<FoldedReport>;

/** Reads reports again for comparing; the last few hundred stay, for neighbours copy each other. */
function keepFolded(source: ProseSource, common: CommonSentences): ReadFolded {
  const kept = new Map<number, FoldedReport>();
  return async (index) => {
    const known = kept.get(index);
    if (known) return known;
    const report = await source.at(index);
    const parts = foldReport(report);
    for (const { prose } of parts) common.cut(prose);
    const folded = { agency: report.agency, year: report.year, parts };
    kept.set(index, folded);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_REPORTS && oldest !== undefined) kept.delete(oldest);
    return folded;
  };
}

async function comparePair(
  parts: SignedParts,
  index: number,
  otherIndex: number,
  read: ReadFolded,
): Promise<CopiedText | undefined> {
  const own = await partAt(parts, index, read);
  const other = await partAt(parts, otherIndex, read);
  if (!own || !other) return undefined;
  const length = parts.length[index] ?? 0;
  const runs = alignRuns(own.prose.codes, other.prose.codes);
  const shared = runs.reduce((sum, run) => sum + run.length, 0);
  if (shared < length * SMALLEST_SHARE) return undefined;
  return {
    ...own.ref,
    length,
    shared,
    other: other.ref,
    runs: runs.map((run) => toTextRun(run, own.prose, other.prose)),
  };
}

async function partAt(parts: SignedParts, index: number, read: ReadFolded) {
  const report = parts.report[index] ?? 0;
  const { agency, year, parts: folded } = await read(report);
  const part = PROSE_KEYS[parts.part[index] ?? 0];
  const found = folded.find((each) => each.part === part);
  return found && { ref: { index: report, agency, year, part: found.part }, prose: found.prose };
}

function toTextRun(run: CodeRun, own: FoldedProse, other: FoldedProse): SharedRun {
  const last = run.start + run.length - 1;
  const otherLast = run.otherStart + run.length - 1;
  return {
    start: own.starts[run.start] ?? 0,
    end: own.ends[last] ?? 0,
    otherStart: other.starts[run.otherStart] ?? 0,
    otherEnd: other.ends[otherLast] ?? 0,
  };
}
