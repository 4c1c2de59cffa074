import { basename } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import { FIGURE_STATES } from '../../model/figureState.ts';
import { UNRESOLVED_REASONS } from '../../register/agencyEvidence.ts';
import { formatSourcesLine } from '../../register/formatSourcesLine.ts';
import { findCompanion } from './findDocuments.ts';
import type { IngestSummary, VersionKept } from './ingestTally.ts';
import { printableName } from './printableName.ts';

/** The summary of a run in words. */
export function formatSummary(summary: IngestSummary): string {
  const { read, changes, versions, linksOut, companions } = summary;
  const rejected = summary.rejected.toSorted(byFile);
  const unresolved = summary.unresolved.toSorted(byFile);
  const counts = [
    `read ${read}`,
    `new ${changes.new}`,
    `changed ${changes.changed}`,
    `unchanged ${changes.unchanged}`,
    ...(changes.duplicate > 0 ? [`duplicate ${changes.duplicate}`] : []),
    `rejected ${rejected.length}`,
    `unresolved ${unresolved.length}`,
  ];
  return [
    `documents: ${counts.join(', ')}`,
    ...rejected.map(({ file, reason }) => `  rejected ${file}: ${describeRejection(file, reason)}`),
    ...unresolved.map(({ file, finding, remedy }) => {
      const line = remedy ?? formatSourcesLine(file, finding.candidates);
      return `  unresolved ${file}: ${UNRESOLVED_REASONS[finding.reason]} What to do: ${line}`;
    }),
    ...summary.notes.map(
      ({ file, reason }) => `  note ${file}: ${describeRejection(file, reason)}`,
    ),
    ...versions.toSorted(byFile).map(formatVersion),
    ...companions.map(
      (name) => `  ignored ${printableName(name)}: ${findCompanion(basename(name))}, no document`,
    ),
    ...linksOut.map(
      (link) => `  not followed ${printableName(link)}: a link that leads out of the folder`,
    ),
    ...formatCounts(summary),
  ].join('\n');
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

function formatVersion({ file, agency, year }: VersionKept): string {
  return `  version ${file}: kept beside the report of ${agency} for ${year}, which another document gives`;
}

function describeRejection(file: string, { code, actual, expected }: Diagnostic): string {
  const details = [actual && `found "${actual}"`, expected && `expected ${expected}`].filter(
    Boolean,
  );
  const reason = `${code}: ${DIAGNOSTIC_CODES[code].en}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
  if (code !== 'year-missing') return reason;
  return `${reason}. What to do: add a line to sources.csv: \`${file},,,YEAR,,\``;
}

/** Unchanged documents are not parsed, so a run without new ones has nothing to count. */
function formatCounts({ states, findings }: IngestSummary): string[] {
  if (states.size === 0 && findings.size === 0) return [];
  const figures = FIGURE_STATES.flatMap((state) =>
    states.has(state) ? [`${state} ${states.get(state)}`] : [],
  );
  const codes = [...findings].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `figures: ${figures.length > 0 ? figures.join(', ') : 'none'}`,
    `findings: ${codes.length > 0 ? codes.map(([code, count]) => `${code} ${count}`).join(', ') : 'none'}`,
  ];
}
