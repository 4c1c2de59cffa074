import type { AgencyCandidate } from './agencyEvidence.ts';

/** Candidates spelled out; a reader who has more than these to choose from has a list to consult. */
const MOST_NAMED = 20;

/**
 * What to do about a report whose agency could not be told: the line to put into sources.csv, and
 * the codes to choose from.
 */
export function formatSourcesLine(
  fileName: string,
  candidates: readonly AgencyCandidate[],
): string {
  const line = `add a line to sources.csv: \`${quote(fileName)},,CODE,,,\``;
  if (candidates.length === 0) return `${line} with the agency's code (data/register/ lists them)`;
  const named = candidates.slice(0, MOST_NAMED).map(({ code, name }) => `${code} ${name}`);
  const more = candidates.length - named.length;
  const tail = more > 0 ? `, or ${more} more` : '';
  return `${line} with one of ${named.join(', ')}${tail}`;
}

function quote(fileName: string): string {
  return /[",\n]/.test(fileName) ? `"${fileName.replaceAll('"', '""')}"` : fileName;
}
