import type { DiagnosticCode } from '../model/diagnosticCodes.ts';
import type { StoredReport } from '../model/storedReport.ts';
import type { Aspect, RawCheck } from './rule.ts';

/**
 * What a diagnostic casts doubt on. `subject`: the figures that its subject names (a figure, a row, a
 * table; without a subject all); `all`: whatever was read; `none`: nothing that a rule rests on;
 * else the one thing that it is about.
 */
type Reach = 'subject' | 'all' | 'none' | Aspect;

/** Each code is decided here on its own; a new one does not compile until it is. */
const REACH: Readonly<Record<DiagnosticCode, Reach>> = {
  // Documents that are no report, or could not be read, have none; should one get here, nothing of it counts.
  'not-a-report': 'all',
  'empty-document': 'all',
  'rejected-work-summary': 'all',
  'rejected-performance-summary': 'all',
  'rejected-half-year': 'all',
  'rejected-blank-form': 'all',
  'rejected-statistics-page': 'all',
  'rejected-guide': 'all',
  'rejected-template-text': 'all',
  'file-unreadable': 'all',
  'limit-reached': 'all',
  'file-too-large': 'all',
  'file-changed': 'all',
  'reading-timed-out': 'all',
  'reading-out-of-memory': 'all',
  // Part of the document was not read, or not as it was written.
  'no-text-layer': 'all',
  'text-layer-unseen': 'all',
  'entry-refused': 'all',
  'encoding-damaged': 'all',
  // A table or row that may not be the one we took it for.
  'table-missing': 'subject',
  'table-cut-off': 'subject',
  'table-repeated': 'subject',
  'row-missing': 'subject',
  'row-repeated': 'subject',
  'row-label-unknown': 'subject',
  'row-label-damaged': 'subject',
  // The rows we left out may belong to the printed sums.
  'row-beyond-form': 'subject',
  'row-length-unexpected': 'subject',
  'row-blanks-placed': 'subject',
  'figures-before-labels': 'subject',
  'figures-unplaced': 'subject',
  'columns-unexpected': 'subject',
  // Tables of figures that others made: a column or row that was left out is no figure here.
  'column-unknown': 'none',
  'column-repeated': 'subject',
  'row-rejected': 'none',
  'cell-ignored': 'subject',
  'figure-not-in-template': 'subject',
  'cell-unreadable': 'subject',
  // `3件` is 3; only where no unit is printed is the size of an amount unknown.
  'unit-unexpected': 'none',
  'unit-unknown': 'subject',
  'witnesses-differ': 'subject',
  'witness-chosen-by-sums': 'subject',
  // These are statements about the document itself, which rules of their own make to readers.
  'template-mixed': 'none',
  'template-not-due': 'none',
  // A missing heading leaves the prose under the part before; the tables are found by their own labels.
  'part-missing': 'none',
  'title-missing': 'none',
  'year-missing': 'year',
  'year-conflict': 'year',
  'date-damaged': 'published',
  'published-conflict': 'published',
  'agency-unresolved': 'agency',
  'agency-conflict': 'agency',
  'stated-number-missing': 'subject',
};

/** Why a check of a report cannot be relied on: what is in doubt, and by which diagnostics. */
export interface Doubts {
  readonly things: readonly string[];
  readonly codes: readonly string[];
}

/** A report's doubts, made ready for many questions. */
export type DoubtsOn = (
  figures: readonly string[],
  aspects: readonly Aspect[],
) => readonly (readonly [thing: string, code: DiagnosticCode])[];

const NO_DOUBT: DoubtsOn = () => [];

/** Which doubts the diagnostics of a report cast on figures and on what else a rule rests on. */
export function doubtsOf(report: StoredReport): DoubtsOn {
  const doubts = report.diagnostics.filter(({ code }) => REACH[code] !== 'none');
  if (doubts.length === 0) return NO_DOUBT;
  return (figures, aspects) =>
    doubts.flatMap(({ code, subject }) => {
      const isHit = reaches(REACH[code], subject);
      const hit = [...figures.filter((id) => !isSettled(report, id)), ...aspects].filter(isHit);
      return hit.map((thing) => [thing, code] as const);
    });
}

function reaches(reach: Reach, subject: string | undefined): (thing: string) => boolean {
  if (reach === 'all' || (reach === 'subject' && subject === undefined)) return () => true;
  const named = reach === 'subject' ? subject : reach;
  return (thing) => thing === named || thing.startsWith(`${named}.`);
}

/** A figure that was put right by hand is read beyond doubt, whatever the parser met. */
const isSettled = (report: StoredReport, id: string): boolean =>
  report.figures[id]?.corrected !== undefined;

/**
 * The doubts on the figures of a check, which may be from several reports, and on its aspects. A
 * check without figures, such as one about a whole table, rests on its subject.
 */
export function doubtsOnCheck(
  { figures, subject, year: ownYear }: RawCheck,
  aspects: readonly Aspect[],
  doubtsIn: (year: number) => DoubtsOn | undefined,
): Doubts {
  const byYear = Map.groupBy(figures, ({ year }) => year ?? ownYear);
  if (!byYear.has(ownYear)) byYear.set(ownYear, []);
  const found = [...byYear].flatMap(([year, group]) => {
    const ids = figures.length > 0 ? group.map(({ figure }) => figure) : [subject];
    const hits = doubtsIn(year)?.(ids, aspects) ?? [];
    return hits.map(([thing, code]) => ({
      thing: year === ownYear ? thing : `${thing}@${year}`,
      code,
    }));
  });
  const things = new Set(found.map(({ thing }) => thing));
  const codes = new Set(found.map(({ code }) => code));
  return { things: [...things], codes: [...codes].sort() };
}
