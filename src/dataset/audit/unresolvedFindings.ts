import { auditedNobody } from '../../audit/auditedNobody.ts';
import { runRules } from '../../audit/runRules.ts';
import type { UnresolvedFindings } from '../../model/checkRecords.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { listUnresolvedYears } from '../store/storePaths.ts';
import type { UnresolvedReport } from '../store/storeRecords.ts';
import { readUnresolved } from '../store/unresolvedFiles.ts';

/** The names that a division has; undefined for a code that the register does not know. */
export type NameCode = (code: string) => { name: string; nameEn: string } | undefined;

/** What does not fit in documents that are nobody's yet, newest year first. */
export async function findUnresolvedFindings(
  disk: Disk,
  data: string,
  nameCode: NameCode,
  problems: DataProblem[],
): Promise<UnresolvedFindings[]> {
  const found: UnresolvedFindings[] = [];
  for (const year of (await listUnresolvedYears(disk, data)).toReversed()) {
    for (const document of await readUnresolved(disk, data, year, problems)) {
      const findings = findingsOf(document);
      if (findings.length > 0) found.push(describe(document, findings, nameCode));
    }
  }
  return found;
}

function findingsOf({ facts, agencyAsPrinted, candidates }: UnresolvedReport) {
  const agency = auditedNobody(agencyAsPrinted, candidates);
  const reports = [{ agency: '', ...facts, digest: [] }];
  return runRules({ agency, reports })
    .filter(({ result }) => result === 'broken')
    .map(({ agency: _, ...check }) => check);
}

function describe(
  document: UnresolvedReport,
  findings: UnresolvedFindings['findings'],
  nameCode: NameCode,
): UnresolvedFindings {
  const { facts, agencyAsPrinted, candidates } = document;
  return {
    year: facts.year,
    capture: facts.capture,
    printed: agencyAsPrinted,
    candidates: candidates.flatMap((code) => {
      const named = nameCode(code);
      return named ? [{ code, name: named.name, nameEn: named.nameEn }] : [];
    }),
    ...(facts.title !== undefined && { title: facts.title }),
    source: facts.source,
    findings,
  };
}
