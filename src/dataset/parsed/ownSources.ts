import { diagnose } from '../../model/diagnostic.ts';
import type { TableReport } from './tableReport.ts';

/**
 * A hash or an address names one document in the store. One that several rows give is that of a
 * list, or was copied down by mistake, and is taken from all of them: each would replace the other.
 */
export function ownSources(reports: readonly TableReport[]): readonly TableReport[] {
  const shared = { sha256: findShared(reports, 'sha256'), url: findShared(reports, 'url') };
  return reports.map((report) => {
    const { sha256 = '', url = '' } = report.facts.source;
    const withOwnHash = shared.sha256.has(sha256) ? without(report, 'sha256') : report;
    return shared.url.has(url) ? without(withOwnHash, 'url') : withOwnHash;
  });
}

type SourceName = 'sha256' | 'url';

function findShared(reports: readonly TableReport[], name: SourceName): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { head, facts } of reports) {
    const text = facts.source[name];
    const owner = `${head.code} ${head.region} ${head.agency} ${head.year}`;
    if (text === undefined) continue;
    if (owners.has(text) && owners.get(text) !== owner) shared.add(text);
    owners.set(text, owner);
  }
  return shared;
}

function without(report: TableReport, name: SourceName): TableReport {
  const { [name]: actual, ...source } = report.facts.source;
  const expected = 'a cell that no other report has';
  const diagnostics = [
    ...report.facts.diagnostics,
    diagnose('cell-ignored', { subject: name, actual, expected }),
  ];
  return { ...report, facts: { ...report.facts, source, diagnostics } };
}
