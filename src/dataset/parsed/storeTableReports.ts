import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Register } from '../../register/buildRegister.ts';
import type { Change, StoreDraft } from '../store/openDraft.ts';
import { shardName, shardOf } from '../store/storePaths.ts';
import type { ReportFacts, UnresolvedReport } from '../store/storeRecords.ts';
import { unresolvedId } from '../store/storeRecords.ts';
import { findRowAgency, type RowAgency, type Unresolved } from './findRowAgency.ts';
import type { TableReport } from './tableReport.ts';

/** What became of a report out of a table. */
export type StoredRow =
  | {
      readonly kind: 'report';
      readonly where: string;
      readonly code: string;
      readonly facts: ReportFacts;
      readonly change: Change;
    }
  | {
      readonly kind: 'unresolved';
      readonly where: string;
      readonly unresolved: UnresolvedReport;
      readonly finding: Unresolved;
      readonly change: Change;
    };

export interface StoringRows {
  readonly draft: StoreDraft;
  readonly register: Register;
  readonly onStored: (row: StoredRow) => void;
}

interface PlacedReport {
  readonly report: TableReport;
  readonly agency: RowAgency;
}

/** Puts reports out of tables into the store, one part of it after the other, as documents are put. */
export async function storeTableReports(
  storing: StoringRows,
  reports: readonly TableReport[],
): Promise<void> {
  const { draft, register } = storing;
  const placed = reports.map((report): PlacedReport => {
    const agency = findRowAgency(report.head, register, draft.isNamed);
    if (agency.kind === 'resolved' && agency.unlisted) draft.nameAgency(agency.unlisted);
    return { report, agency };
  });
  for (const [, group] of [...Map.groupBy(placed, partOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { report, agency } of group) storing.onStored(await put(draft, report, agency));
    await draft.flush();
  }
}

function partOf({ report, agency }: PlacedReport): string {
  const { year } = report.facts;
  return agency.kind === 'resolved' ? shardName(shardOf(agency.code, year)) : `unresolved ${year}`;
}

async function put(draft: StoreDraft, report: TableReport, agency: RowAgency): Promise<StoredRow> {
  const { where } = report;
  const former = toUnresolved(report, agency);
  if (agency.kind === 'unresolved') {
    const change = isHeld(draft, report) ? 'duplicate' : await draft.putUnresolved(former);
    return { kind: 'unresolved', where, unresolved: former, finding: agency, change };
  }
  const { code } = agency;
  const facts = withDiagnostics(report.facts, agency.diagnostics);
  const stored = { agency: code, ...facts, digest: [] };
  const change = isHeld(draft, report)
    ? 'duplicate'
    : (await draft.put(stored, { formerId: unresolvedId(former) })).change;
  return { kind: 'report', where, code, facts, change };
}

/** What was read from the document itself says more than a table made of it. */
function isHeld(draft: StoreDraft, { facts }: TableReport): boolean {
  const known = draft.index.get(facts.source.sha256 ?? '');
  return known !== undefined && known.home !== 'unresolved' && known.parser !== '';
}

/** The report as it is kept while its agency is not known; its name then is its former name later. */
function toUnresolved({ facts, head }: TableReport, agency: RowAgency): UnresolvedReport {
  const isOpen = agency.kind === 'unresolved';
  return {
    facts,
    reason: isOpen ? agency.reason : '',
    agencyAsPrinted: [head.region, head.agency || head.code].join(' ').trim(),
    candidates: isOpen ? agency.candidates.map(({ code }) => code) : [],
  };
}

function withDiagnostics(facts: ReportFacts, found: readonly Diagnostic[]): ReportFacts {
  return found.length === 0 ? facts : { ...facts, diagnostics: [...facts.diagnostics, ...found] };
}
