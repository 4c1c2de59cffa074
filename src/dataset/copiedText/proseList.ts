import { ownNames } from '../../audit/copiedText/ownNames.ts';
import type { ProseSource, ReportProse } from '../../audit/copiedText/reportProse.ts';
import { PROSE_KEYS } from '../../model/parts.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { Disk } from '../disk.ts';
import { type ReportTexts, readTexts } from '../store/textFiles.ts';

/** A report whose prose is in data/texts, without the prose. */
interface ProseEntry {
  readonly agency: AgencySummary;
  readonly year: number;
  readonly sha256: string | undefined;
}

/** The reports with prose, in the order in which the dataset is built, agency by agency. */
export interface ProseList {
  add(agency: AgencySummary, reports: readonly StoredReport[]): void;
  /** Reports in all, with prose or without. */
  readonly reports: () => number;
  readonly agencyAt: (index: number) => AgencySummary;
  /** Reads each text from data/texts when it is asked for. */
  readonly open: (disk: Disk, data: string) => ProseSource;
}

export function createProseList(): ProseList {
  const entries: ProseEntry[] = [];
  let reports = 0;
  const entryAt = (index: number): ProseEntry => {
    const entry = entries[index];
    if (!entry) throw new Error(`there is no report ${index} with prose`);
    return entry;
  };
  return {
    add: (agency, ofAgency) => {
      reports += ofAgency.length;
      for (const { texts, year, source } of ofAgency)
        if (texts) entries.push({ agency, year, sha256: source.sha256 });
    },
    reports: () => reports,
    agencyAt: (index) => entryAt(index).agency,
    open: (disk, data) => ({
      count: entries.length,
      at: async (index) => {
        const { agency, year, sha256 } = entryAt(index);
        return toProse(agency, year, await readTexts(disk, data, agency.code, year, sha256));
      },
    }),
  };
}

function toProse(agency: AgencySummary, year: number, texts: ReportTexts | undefined): ReportProse {
  const parts = PROSE_KEYS.map((part) => {
    const own = texts?.parts.filter((each) => each.part === part) ?? [];
    return { part, text: own.map(({ text }) => text).join('\n') };
  });
  return { agency: agency.code, year, names: ownNames(agency, agency.ancestors), parts };
}
