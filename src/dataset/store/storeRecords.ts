import type { StoredReport } from '../../model/storedReport.ts';

/** What one document says, before and whoever's it is: a stored report without its agency. */
export type ReportFacts = Omit<StoredReport, 'agency' | 'digest' | 'texts'>;

/** A document whose agency could not be told; kept and counted, shown as nobody's report. */
export interface UnresolvedReport {
  readonly facts: ReportFacts;
  /** Why, as UNRESOLVED_REASONS of the register words it. */
  readonly reason: string;
  readonly agencyAsPrinted: string;
  /** Codes of the agencies that its words fit. */
  readonly candidates: readonly string[];
}

/**
 * A document's name among documents: its content, else its address. A capture by hand without an
 * address is named by whose report it is, as far as that is known, and the note on its source.
 */
export function documentId({
  source,
  year,
  agency,
}: Pick<ReportFacts, 'source' | 'year'> & { readonly agency: string }): string {
  const { sha256, url, note, file } = source;
  return sha256 ?? url ?? [agency, year, note ?? file ?? ''].join(' ');
}

/** The same for a document whose agency is not known. */
export function unresolvedId({ facts, agencyAsPrinted }: UnresolvedReport): string {
  return documentId({ ...facts, agency: agencyAsPrinted });
}

/** A stored report's key in its files. */
export function reportKey(report: Pick<StoredReport, 'agency' | 'year'>): string {
  return `${report.agency} ${report.year}`;
}
