import type { StoredFigure, StoredMention, StoredReport } from '../../model/storedReport.ts';
import { documentId } from './storeRecords.ts';

/** Which of several documents is the report of its agency and year, and which are other versions. */
export interface Settled {
  readonly report: StoredReport;
  readonly versions: readonly StoredReport[];
}

/**
 * Settles the documents of one agency and year, whatever order they came in. A document that says
 * nothing beyond a better one is dropped; the best of the rest is the report. Better is: with numbers
 * in its tables (a page whose tables are pictures does not hide what was taken by hand), then whole (no
 * partial capture, no tables cut off), then published later (a date beats none), then read from the
 * document rather than taken by hand, then retrieved later, then with fewer figures missing; the
 * identifier decides what nothing else does.
 */
export function settleVersions(documents: readonly [StoredReport, ...StoredReport[]]): Settled {
  const kept: StoredReport[] = [];
  for (const document of documents.toSorted(compareRank)) {
    const at = kept.findIndex((better) => addsNothing(document, better));
    const better = kept[at];
    if (better) kept[at] = withAddress(better, document.source.url);
    else kept.push(document);
  }
  const [report = documents[0], ...versions] = kept;
  return { report, versions };
}

function compareRank(a: StoredReport, b: StoredReport): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  const at = first.findIndex((part, index) => part !== second[index]);
  if (at >= 0) return (first[at] ?? '') > (second[at] ?? '') ? -1 : 1;
  return documentId(a) < documentId(b) ? -1 : 1;
}

/** A document that lacks more of its figures than this share was cut off or lacks a table. */
const MOST_MISSING = 0.1;

/** Parts of a document's rank, the weightiest first; a greater text is better. */
function rankOf(report: StoredReport): string[] {
  const figures = Object.values(report.figures);
  const hasNumbers = figures.some(({ state }) => state === 'number');
  const missing = figures.filter(({ state }) => state === 'missing').length;
  const isWhole = report.capture !== 'partial' && missing <= figures.length * MOST_MISSING;
  return [
    hasNumbers ? 'numbers' : '',
    isWhole ? 'whole' : '',
    report.published ?? '',
    report.parser === undefined ? '' : 'read',
    report.source.retrieved ?? '',
    String(figures.length - missing).padStart(4, '0'),
  ];
}

/**
 * Whether every figure that a document gives stands in a better one too. Two partial captures are
 * never the same: what they share is too little to tell.
 */
function addsNothing(document: StoredReport, better: StoredReport): boolean {
  if (documentId(document) === documentId(better)) return true;
  if (document.capture === 'partial' && better.capture === 'partial') return false;
  const figures = Object.entries(document.figures);
  return (
    figures.every(([id, cell]) => cell.state === 'missing' || sameCell(cell, better.figures[id])) &&
    document.stated.every((mention) => better.stated.some((other) => sameMention(mention, other)))
  );
}

function sameCell(a: StoredFigure, b: StoredFigure | undefined): boolean {
  if (a.state === 'number') return b?.state === 'number' && a.value === b.value;
  return a.state === b?.state;
}

const sameMention = (a: StoredMention, b: StoredMention) => a.figure === b.figure && sameCell(a, b);

/**
 * A document read from a file learns the address at which the same figures are published. One
 * without content hash is named by its source, which therefore stays as it is.
 */
function withAddress(report: StoredReport, url: string | undefined): StoredReport {
  const { source } = report;
  if (url === undefined || source.url !== undefined || source.sha256 === undefined) return report;
  return { ...report, source: { ...source, url } };
}
