import { join } from 'node:path';
import { numberOf } from '../model/figureState.ts';
import { FIGURES } from '../model/figures.ts';
import type { AgencyRecord, CollectionRecord } from '../model/siteRecords.ts';
import { openColumnsOutput } from './columns/columnsOutput.ts';
import type { Disk } from './disk.ts';
import { type CsvOutput, openCsvOutput } from './export/csvOutput.ts';
import { dataPackage } from './export/dataPackage.ts';
import { schemaFiles } from './export/exportSchemas.ts';
import { formatAgencyCsv } from './export/formatAgencyCsv.ts';
import { type OutputFolder, openOutput } from './export/openOutput.ts';
import { createParquet, type ParquetColumn, type ParquetFile } from './export/parquetFile.ts';
import { CORRECTIONS_TABLE } from './export/publishedCorrections.ts';
import { FINDINGS_TABLE } from './export/publishedFindings.ts';
import {
  headOf,
  PUBLISHED_TABLES,
  type PublishedTable,
  REPORT_HEAD,
} from './export/publishedTables.ts';
import { readAgencyRecords } from './export/readAgencyRecords.ts';
import { withoutTexts } from './export/withoutTexts.ts';
import { writeReportFiles } from './export/writeReportFiles.ts';

const TABLES: readonly PublishedTable[] = [...PUBLISHED_TABLES, CORRECTIONS_TABLE, FINDINGS_TABLE];

/**
 * Writes the published files from a built dataset into the folder of the site. Under data/: the tables
 * as CSV, reports.parquet, agency/CODE.json and CODE.csv, the column files, the schemas,
 * datapackage.json and SHA256SUMS over all of them. Beside the page of each report: report.csv and
 * report.json. Rows are written as they come; only the Parquet file and the text of the columns are put
 * together in memory.
 */
export async function exportFiles(
  disk: Disk,
  dataset: string,
  site: string,
  collection: CollectionRecord,
): Promise<void> {
  const output = openOutput(disk, join(site, 'data'));
  const csvs = await openTables(output);
  const parquet = createParquet(PARQUET_COLUMNS);
  const columns = openColumnsOutput(output, collection);
  for await (const record of readAgencyRecords(disk, dataset)) {
    for (const { table, csv } of csvs) for (const row of table.rowsOf(record)) await csv.add(row);
    addToParquet(parquet, record);
    await columns.add(record);
    await Promise.all([
      output.write(`agency/${record.agency.code}.json`, formatAgency(record)),
      output.write(`agency/${record.agency.code}.csv`, formatAgencyCsv(record)),
      writeReportFiles(disk, site, record),
    ]);
  }
  await columns.close();
  for (const { csv } of csvs) await csv.close();
  await output.write('reports.parquet', parquet.finish());
  for (const { path, text } of schemaFiles()) await output.write(path, text);
  await output.write('datapackage.json', dataPackage(TABLES, output.files(), collection));
  await output.write('SHA256SUMS', formatSums(output));
}

async function openTables(
  output: OutputFolder,
): Promise<readonly { readonly table: PublishedTable; readonly csv: CsvOutput }[]> {
  return Promise.all(
    TABLES.map(async (table) => {
      const columns = table.columns.map(({ name }) => name);
      return { table, csv: await openCsvOutput(output, `${table.name}.csv`, columns) };
    }),
  );
}

const PARQUET_COLUMNS: readonly ParquetColumn[] = [
  ...REPORT_HEAD.map(({ name, type }) => ({
    name,
    type: type === 'integer' ? ('INT32' as const) : ('STRING' as const),
  })),
  ...FIGURES.map(({ id }) => ({ name: id, type: 'DOUBLE' as const })),
];

function addToParquet(parquet: ParquetFile, record: AgencyRecord): void {
  for (const report of record.reports) {
    const head = Object.entries(headOf(record, report)).filter(([, text]) => text !== '');
    const numbers = Object.entries(report.figures).map(([id, cell]) => [id, numberOf(cell)]);
    parquet.add({ ...Object.fromEntries(head), year: report.year, ...Object.fromEntries(numbers) });
  }
}

function formatAgency({ agency, ancestors, reports, findings }: AgencyRecord): string {
  const published = reports.map(withoutTexts);
  return `${JSON.stringify({ agency, ancestors, reports: published, findings }, null, 1)}\n`;
}

const formatSums = (output: OutputFolder) =>
  output
    .files()
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
