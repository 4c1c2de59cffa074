import type { CollectionRecord } from '../../model/siteRecords.ts';
import type { PublishedFile } from './openOutput.ts';
import type { PublishedTable } from './publishedTables.ts';

/** What the package says about itself; figures and facts only, in our own words. */
const ABOUT = {
  name: 'gongkai',
  title: 'Government information disclosure annual reports of China, as data',
  description:
    'Figures of 政府信息公开工作年度报告 as the agencies printed them. Only the state "number" has a value: a blank, a dash or a missing cell is never 0. Text cells that a spreadsheet would take for a formula begin with an apostrophe.',
  licenses: [
    {
      name: 'CC0-1.0',
      title: 'CC0 1.0 Universal',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  sources: [{ title: 'Annual reports as published by the agencies; addresses in reports.csv' }],
};

/** The Frictionless description of the published tables. */
export function dataPackage(
  tables: readonly PublishedTable[],
  files: readonly PublishedFile[],
  { release, released }: Pick<CollectionRecord, 'release' | 'released'>,
): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const resources = tables.flatMap((table) => {
    const file = byPath.get(`${table.name}.csv`);
    return file ? [toResource(table, file)] : [];
  });
  const head = { ...ABOUT, version: released, id: release };
  return `${JSON.stringify({ profile: 'tabular-data-package', ...head, resources }, null, 2)}\n`;
}

function toResource(table: PublishedTable, { path, bytes, sha256 }: PublishedFile) {
  return {
    name: table.name,
    profile: 'tabular-data-resource',
    path,
    title: table.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: table.columns,
      primaryKey: table.primaryKey,
      missingValues: [''],
    },
  };
}
