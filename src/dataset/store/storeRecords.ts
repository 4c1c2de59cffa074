import type { StoredReport } from '../../model/storedReport.ts';

/** What one document says, before and whoever's it is: a stored report without its agency. */
export type ReportFacts = Omit<StoredReport, 'agency' | 'digest' | 'texts'>;

/** A document whose agency could not be told; kept and counted, shown as nobody's report. */
export interface UnresolvedReport {
  readonly facts: ReportFacts;
  readonly agencyAsPrinted: string;
  /** Codes of the agencies that its words fit. */
  readonly candidates: readonly string[];
}

/** A document's name among documents: its content, else its address, else the note on its source. */
export function documentId({ source }: Pick<ReportFacts, 'source'>): string {
  return source.sha256 ?? source.url ?? source.note ?? source.file ?? '';
}

/** A stored report's key in its files. */
export function reportKey(report: Pick<StoredReport, 'agency' | 'year'>): string {
  return `${report.agency} ${report.year}`;
}
