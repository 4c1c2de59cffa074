import type { CsvRow } from '../../csv/parseCsv.ts';
import { agencyCodeSchema } from '../../model/agency.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { oneLine } from './oneLine.ts';
import { type Reading, readTable, reportCell } from './readTable.ts';
import { formatReportRow, parseReportRow, UNRESOLVED_COLUMNS } from './reportTable.ts';
import { formatMentionRows, MENTION_COLUMNS, parseMentionRow } from './statedTable.ts';
import { unresolvedFile } from './storePaths.ts';
import { type UnresolvedReport, unresolvedId } from './storeRecords.ts';
import { writeRows } from './writeShard.ts';

const STATED_COLUMNS = ['document', ...MENTION_COLUMNS];

/** The documents of one year whose agency is not known. */
export async function readUnresolved(
  disk: Disk,
  data: string,
  year: number,
  problems: DataProblem[],
): Promise<UnresolvedReport[]> {
  const reading = { file: unresolvedFile(data, year), problems };
  const found = new Map<string, UnresolvedReport>();
  for (const row of await readTable(disk, reading, UNRESOLVED_COLUMNS)) {
    const unresolved = parseUnresolved(reading, row, year);
    if (unresolved) found.set(unresolvedId(unresolved), unresolved);
  }
  const statedFile = { file: unresolvedFile(data, year, '.stated'), problems };
  for (const row of await readTable(disk, statedFile, STATED_COLUMNS)) {
    const unresolved = found.get(row.values.document ?? '');
    const mention = unresolved && parseMentionRow(statedFile, row);
    if (mention) unresolved.facts.stated.push(mention);
  }
  return [...found.values()];
}

function parseUnresolved(
  reading: Reading,
  row: CsvRow,
  year: number,
): UnresolvedReport | undefined {
  const parsed = parseReportRow(reading, row);
  if (!parsed) return undefined;
  const wrong = (column: string, reason: string, remedy: string) =>
    reportCell(reading, row.line, column, reason, remedy);
  if (parsed.agency !== undefined)
    wrong(
      'agency',
      `Unexpected "${parsed.agency}", expected an empty cell`,
      'ingest the document again with the code in sources.csv',
    );
  if (parsed.facts.year !== year)
    wrong(
      'year',
      `Unexpected ${parsed.facts.year}, expected ${year} as the file's name says`,
      'correct the year, or move the row',
    );
  const candidates = (row.values.candidates ?? '').split(' ').filter((code) => code !== '');
  const strange = candidates.find((code) => !agencyCodeSchema.safeParse(code).success);
  if (strange !== undefined)
    wrong(
      'candidates',
      `Unexpected "${strange}", expected codes with a blank between`,
      'correct the codes',
    );
  const { reason = '', agencyAsPrinted = '' } = row.values;
  return { facts: parsed.facts, reason, agencyAsPrinted, candidates };
}

/** Writes the documents of one year whose agency is not known, in order of their document. */
export async function writeUnresolved(
  disk: Disk,
  data: string,
  year: number,
  documents: readonly UnresolvedReport[],
): Promise<void> {
  const sorted = documents.toSorted((a, b) => (unresolvedId(a) < unresolvedId(b) ? -1 : 1));
  const stated = sorted.flatMap((unresolved) =>
    formatMentionRows(unresolved.facts.stated).map((row) => ({
      document: unresolvedId(unresolved),
      ...row,
    })),
  );
  const rows = sorted.map(({ facts, reason, agencyAsPrinted, candidates }) => ({
    ...formatReportRow(facts, ''),
    reason,
    agencyAsPrinted: oneLine(agencyAsPrinted),
    candidates: candidates.join(' '),
  }));
  await writeRows(disk, unresolvedFile(data, year, '.stated'), STATED_COLUMNS, stated);
  await writeRows(disk, unresolvedFile(data, year), UNRESOLVED_COLUMNS, rows);
}
