import type { StoredReport } from '../../model/storedReport.ts';
import { formatDiagnosticRow } from './diagnosticTable.ts';
import { formatPlaceCell } from './placeCell.ts';
import { formatRemarkRow } from './remarkTable.ts';
import { formatReportRow } from './reportTable.ts';
import { formatMentionRows } from './statedTable.ts';
import type { UnresolvedReport } from './storeRecords.ts';

/** Whether two documents would be the same lines in the store. */
export function sameStored(a: StoredReport, b: StoredReport): boolean {
  return linesOf(a, a.agency) === linesOf(b, b.agency);
}

/** Whether two documents without an agency would be the same lines; their places are not kept. */
export function sameUnresolved(a: UnresolvedReport, b: UnresolvedReport): boolean {
  return unresolvedLines(a) === unresolvedLines(b);
}

function linesOf(facts: UnresolvedReport['facts'], agency: string): string {
  return JSON.stringify([
    formatReportRow(facts, agency),
    Object.values(facts.figures).map(formatPlaceCell),
    formatMentionRows(facts.stated),
    facts.remarks?.map(formatRemarkRow) ?? [],
    facts.diagnostics.map(formatDiagnosticRow),
  ]);
}

function unresolvedLines({ facts, reason, agencyAsPrinted, candidates }: UnresolvedReport): string {
  const rows = [formatReportRow(facts, ''), formatMentionRows(facts.stated)];
  return JSON.stringify([rows, reason, agencyAsPrinted, candidates]);
}
