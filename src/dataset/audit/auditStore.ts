import { auditedNobody } from '../../audit/auditedNobody.ts';
import type { AgencyReports } from '../../audit/rule.ts';
import { runRules } from '../../audit/runRules.ts';
import type { Check } from '../../model/check.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { agencyOf } from '../../register/agencyOf.ts';
import type { Register } from '../../register/buildRegister.ts';
import { notFoundBy } from '../coverage/notFoundBy.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { openStore } from '../openStore.ts';
import { agencyNamed } from '../store/agencyNamed.ts';
import { listUnresolvedYears } from '../store/storePaths.ts';
import { readUnresolved } from '../store/unresolvedFiles.ts';

/** An agency's reports, or one document that is nobody's yet, and all that the rules say of them. */
export interface Audited extends AgencyReports {
  readonly checks: readonly Check[];
}

/**
 * Checks every report of a data directory: agency by agency, one province in memory at a time, then
 * the documents whose agency is not known, each alone and with an empty code. Throws a DataFileError
 * that lists the wrong lines: at once for lists, and after the last report for the reports' files.
 */
export async function* auditStore(
  disk: Disk,
  data: string,
  register: Register,
): AsyncGenerator<Audited> {
  const store = await openStore(disk, data, (code) => agencyOf(code, register) !== undefined);
  const notFound = notFoundBy(store.coverage);
  stopOnProblems(store.provinces.length === 0 ? store.problems() : []);
  for (const province of store.provinces) {
    const byAgency = Map.groupBy(await store.readProvince(province), ({ agency }) => agency);
    for (const [code, reports] of byAgency) {
      const agency = agencyNamed(code, store.agencies, register);
      if (agency) yield audit({ agency, reports, notFound: notFound(code) });
    }
  }
  stopOnProblems(store.problems());
  yield* auditUnresolved(disk, data);
}

async function* auditUnresolved(disk: Disk, data: string): AsyncGenerator<Audited> {
  const problems: DataProblem[] = [];
  for (const year of await listUnresolvedYears(disk, data)) {
    for (const document of await readUnresolved(disk, data, year, problems)) {
      const { facts, agencyAsPrinted, candidates } = document;
      const report: StoredReport = { agency: '', ...facts, digest: [] };
      yield audit({ agency: auditedNobody(agencyAsPrinted, candidates), reports: [report] });
    }
  }
  stopOnProblems(problems);
}

const audit = (subject: AgencyReports): Audited => ({ ...subject, checks: runRules(subject) });
