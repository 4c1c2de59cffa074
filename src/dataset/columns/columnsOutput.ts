import { COLUMN_FIGURES, formatAgencyColumns } from '../../model/columns/agencyColumns.ts';
import { formatAgencyIndex } from '../../model/columns/agencyIndex.ts';
import { type ColumnName, formatAgencyNames } from '../../model/columns/agencyNames.ts';
import type { ColumnManifest } from '../../model/columns/columnManifest.ts';
import { COLUMN_PATHS } from '../../model/columns/columnPaths.ts';
import type { AgencyRecord, CollectionRecord } from '../../model/siteRecords.ts';
import type { OutputFolder } from '../export/openOutput.ts';
import { balanceOf } from './balanceOf.ts';
import { createYearColumns, type YearColumns } from './yearColumns.ts';

/** The column files while agencies go into them, in order of code. */
export interface ColumnsOutput {
  add(record: AgencyRecord): Promise<void>;
  /** Writes what could not be written before the last agency was known. */
  close(): Promise<void>;
}

interface ProvinceNames {
  readonly names: Map<string, ColumnName>;
  readonly regions: Map<string, ColumnName>;
}

type Release = Pick<CollectionRecord, 'release' | 'released'>;

/**
 * Opens the files that pages compare and explore with (docs/columns.md). An agency's own file is
 * written at once; of the others only the text that they will have is held, a few characters a
 * report and measure.
 */
export function openColumnsOutput(
  output: OutputFolder,
  { release, released }: Release,
): ColumnsOutput {
  const years = new Map<number, YearColumns>();
  const names = new Map<string, ProvinceNames>();
  const codes: string[] = [];
  return {
    add: async (record) => {
      addToYears(years, record, codes.length);
      addNames(names, record);
      codes.push(record.agency.code);
      const { code, name, nameEn } = record.agency;
      const { ancestors, reports } = record;
      await output.write(
        COLUMN_PATHS.agency(code),
        formatAgencyColumns({ release, code, name, nameEn, ancestors, reports }),
      );
    },
    close: async () => {
      const found: ColumnManifest['years'][number][] = [];
      for (const [, columns] of [...years].sort(([a], [b]) => a - b)) {
        found.push(await columns.write(output, release));
      }
      await output.write(COLUMN_PATHS.agencies, formatAgencyIndex({ release, codes }));
      for (const [province, each] of names) {
        await output.write(COLUMN_PATHS.names(province), formatAgencyNames({ release, ...each }));
      }
      const manifest: ColumnManifest = {
        format: 1,
        release,
        released,
        agencies: codes.length,
        figures: COLUMN_FIGURES,
        years: found,
      };
      await output.write(COLUMN_PATHS.manifest, `${JSON.stringify(manifest)}\n`);
    },
  };
}

function addToYears(
  years: Map<number, YearColumns>,
  { reports, checked }: AgencyRecord,
  place: number,
): void {
  for (const report of reports) {
    const columns = years.get(report.year) ?? createYearColumns(report.year);
    years.set(report.year, columns);
    columns.add(report, place, balanceOf(checked, report.year));
  }
}

/** An agency's name, and those of the places it lies in, with its province's. */
function addNames(names: Map<string, ProvinceNames>, { agency, ancestors }: AgencyRecord): void {
  const province = agency.code.slice(0, 2);
  const known = names.get(province) ?? { names: new Map(), regions: new Map() };
  names.set(province, known);
  const { code, name, nameEn } = agency;
  known.names.set(code, { name, nameEn });
  for (const { code, name, nameEn } of ancestors) known.regions.set(code, { name, nameEn });
}
