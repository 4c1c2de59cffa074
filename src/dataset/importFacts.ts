import type { AgencyFinding } from '../register/agencyEvidence.ts';
import type { Register } from '../register/buildRegister.ts';
import { findAgencyByNames } from '../register/findAgencyByNames.ts';
import type { Disk } from './disk.ts';
import { type FactReport, readFacts } from './facts/readFacts.ts';
import { toReportFacts } from './facts/toReportFacts.ts';
import { agencyFound } from './store/agencyNamed.ts';
import { openDraft, type StoreDraft } from './store/openDraft.ts';
import type { ReportFacts, UnresolvedReport } from './store/storeRecords.ts';
import { unresolvedId } from './store/storeRecords.ts';

/** What the import did, one entry a report. */
export interface ImportSummary {
  readonly imported: number;
  /** Reports whose agency could not be told, with the reason and the codes it may be. */
  readonly unresolved: readonly {
    readonly report: FactReport;
    readonly finding: Extract<AgencyFinding, { kind: 'unresolved' }>;
  }[];
}

/**
 * Puts hand-gathered reports (reports.csv and figures.csv of a folder) into the store. Doing it again
 * changes nothing. Throws a DataFileError where a line of the folder or of the store is wrong.
 */
export async function importFacts(
  disk: Disk,
  folder: string,
  data: string,
  register: Register,
): Promise<ImportSummary> {
  const facts = await readFacts(disk, folder);
  const draft = await openDraft(disk, data);
  const unresolved: ImportSummary['unresolved'][number][] = [];
  for (const fact of facts) {
    const { report } = fact;
    const finding = findAgencyByNames(toNames(report), register);
    const unresolvedReport = toUnresolved(toReportFacts(fact), report, finding);
    if (finding.kind === 'resolved') await putResolved(draft, finding, unresolvedReport, register);
    else {
      unresolved.push({ report, finding });
      await draft.putUnresolved(unresolvedReport);
    }
  }
  await draft.flush();
  return { imported: facts.length - unresolved.length, unresolved };
}

const toNames = (report: FactReport) => ({
  agencyAsPrinted: report.agency_as_printed,
  province: report.province,
  city: report.city,
  county: report.county,
  level: report.level,
  url: report.url ?? '',
});

/** The report as it is kept while its agency is not known; its name then is its former name later. */
function toUnresolved(
  facts: ReportFacts,
  report: FactReport,
  finding: AgencyFinding,
): UnresolvedReport {
  const agencyAsPrinted = report.agency_as_printed;
  if (finding.kind === 'resolved') return { facts, reason: '', agencyAsPrinted, candidates: [] };
  const candidates = finding.candidates.map(({ code }) => code);
  return { facts, reason: finding.reason, agencyAsPrinted, candidates };
}

async function putResolved(
  draft: StoreDraft,
  finding: Extract<AgencyFinding, { kind: 'resolved' }>,
  former: UnresolvedReport,
  register: Register,
): Promise<void> {
  const { agency, isListed } = agencyFound(finding, register);
  if (agency && !isListed) draft.nameAgency(agency);
  const report = { agency: finding.code, ...former.facts, digest: [] };
  await draft.put(report, { formerId: unresolvedId(former) });
}
