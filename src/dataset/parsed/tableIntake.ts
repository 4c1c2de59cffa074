import { dirname, join } from 'node:path';
import type { SheetRows } from '../../ingest/read/readXlsx.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Register } from '../../register/buildRegister.ts';
import type { Disk } from '../disk.ts';
import type { IngestTally } from '../documents/ingestTally.ts';
import type { DoubtRanking } from '../documents/rankDoubts.ts';
import { readWholeFile } from '../documents/readWholeFile.ts';
import type { DocumentAddress, TakenDocument } from '../documents/takeDocuments.ts';
import { reasonLabel } from '../documents/troubleOf.ts';
import type { StoreDraft } from '../store/openDraft.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { openCsvTables, openSheetTables } from './openTables.ts';
import type { ParsedTable } from './parsedTable.ts';
import { parseParsedTables } from './parseParsedTables.ts';
import { partTables } from './partTables.ts';
import { findSharedSources } from './sharedSources.ts';
import { type StoredRow, storeTableReports } from './storeTableReports.ts';
import type { TableShape } from './tableColumns.ts';
import type { TableProblem } from './tableProblem.ts';

/** Takes in the tables of parsed figures among the documents of one run. */
export interface TableIntake {
  /** The tables in a file; undefined where it is a document. Changes nothing. */
  open(item: TakenDocument): Promise<readonly ParsedTable[] | undefined>;
  add(item: TakenDocument, tables: readonly ParsedTable[]): void;
  /** Parses and stores what was added: tables that belong together may come in any order. */
  close(): Promise<void>;
}

export interface TableRun {
  readonly disk: Disk;
  readonly draft: StoreDraft;
  readonly register: Register;
  readonly mapping: ColumnMapping;
  /** Reads a workbook where limits hold; workbooks are documents without it. */
  readonly readSheets?:
    | ((bytes: Uint8Array) => Promise<readonly SheetRows[] | undefined>)
    | undefined;
  readonly tally: IngestTally;
  readonly ranking: DoubtRanking;
}

/** Tables beside the ones that were given, whose figures they complete. */
const COMPANIONS: readonly (readonly [TableShape, name: string])[] = [
  ['states', 'states.csv'],
  ['mentions', 'stated.csv'],
];

/** An intake without tables yet. */
export function createTableIntake(run: TableRun): TableIntake {
  const folders = new Map<string, { readonly at: DocumentAddress; tables: ParsedTable[] }>();
  return {
    open: ({ file, bytes }) => openTables(run, file, bytes),
    add: ({ at }, tables) => {
      const key = JSON.stringify([at.inner ? at.path : dirname(at.path), dirname(at.inner ?? '')]);
      const folder = folders.get(key) ?? { at, tables: [] };
      folder.tables.push(...tables);
      folders.set(key, folder);
    },
    close: async () => {
      for (const { at, tables } of folders.values()) {
        const beside = at.inner ? [] : await findCompanions(run, dirname(at.path), tables);
        await takeTables(run, [...tables, ...beside]);
      }
    },
  };
}

async function openTables(
  { mapping, readSheets }: TableRun,
  file: string,
  bytes: Uint8Array,
): Promise<readonly ParsedTable[] | undefined> {
  if (!isWorkbook(bytes)) return openCsvTables(file, bytes, mapping);
  const sheets = await readSheets?.(bytes);
  return sheets && openSheetTables(file, sheets, mapping);
}

/** How workbooks begin, and Word files and archives too, which have no sheets. */
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

const isWorkbook = (bytes: Uint8Array) =>
  [ZIP_MARK, OLE_MARK].some((mark) => mark.every((byte, at) => bytes[at] === byte));

async function findCompanions(
  { disk, mapping }: TableRun,
  folder: string,
  tables: readonly ParsedTable[],
): Promise<readonly ParsedTable[]> {
  const found: ParsedTable[] = [];
  for (const [shape, name] of COMPANIONS) {
    const path = join(folder, name);
    const isGiven = tables.some((table) => table.shape === shape);
    if (isGiven || (await disk.kindOf(path)) !== 'file') continue;
    const whole = await readWholeFile(disk, path);
    if ('bytes' in whole) found.push(...(openCsvTables(name, whole.bytes, mapping) ?? []));
  }
  return found;
}

async function takeTables(run: TableRun, tables: readonly ParsedTable[]): Promise<void> {
  const shared = findSharedSources(tables);
  for (const part of partTables(tables)) {
    const { reports, problems } = parseParsedTables(part, shared);
    sayProblems(run, problems);
    await storeTableReports({ ...run, onStored: (row) => sayStored(run, row) }, reports);
  }
}

function sayProblems({ tally, ranking }: TableRun, problems: readonly TableProblem[]): void {
  for (const { where, diagnostic } of problems) {
    if (diagnostic.severity === 'error') {
      tally.refused(where, diagnostic);
      ranking.add({ name: where, verdict: { kind: 'rejected' }, diagnostics: [diagnostic] });
    } else tally.noted(where, diagnostic);
  }
}

function sayStored({ tally, ranking }: TableRun, row: StoredRow): void {
  const { where, change } = row;
  tally.settled(change);
  if (row.kind === 'report') {
    const { code: agency, facts } = row;
    tally.parsed(where, { kind: 'report', facts });
    const verdict = { kind: 'report', agency, year: facts.year } as const;
    ranking.add({ name: where, verdict, diagnostics: facts.diagnostics });
    return;
  }
  const { unresolved, finding } = row;
  const codes = finding.candidates.map(({ code, name }) => `${code} ${name}`).join(', ');
  const remedy = `put its code into the column "code"${codes && ` (perhaps ${codes})`}`;
  tally.parsed(where, { kind: 'unresolved', unresolved, finding, remedy });
  ranking.add({
    name: where,
    verdict: { kind: 'unresolved', reason: reasonLabel(finding.reason), remedy },
    diagnostics: [
      diagnose('agency-unresolved', { actual: unresolved.agencyAsPrinted }),
      ...unresolved.facts.diagnostics,
    ],
  });
}
