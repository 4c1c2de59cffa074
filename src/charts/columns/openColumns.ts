import { type AgencyColumns, parseAgencyColumns } from '../../model/columns/agencyColumns.ts';
import { type AgencyIndex, parseAgencyIndex } from '../../model/columns/agencyIndex.ts';
import { type AgencyNames, parseAgencyNames } from '../../model/columns/agencyNames.ts';
import type { ColumnManifest } from '../../model/columns/columnManifest.ts';
import { COLUMN_PATHS } from '../../model/columns/columnPaths.ts';
import { type MeasureColumn, parseMeasureColumn } from '../../model/columns/measureColumn.ts';
import { parseYearReports, type YearReports } from '../../model/columns/yearReports.ts';

/** The column files as a page asks for them; each is fetched once. */
export interface Columns {
  manifest(): Promise<ColumnManifest>;
  agencies(): Promise<AgencyIndex>;
  /** Names of a province's agencies and regions; `province` is its two digits. */
  names(province: string): Promise<AgencyNames>;
  reports(year: number): Promise<YearReports>;
  /** `measure` must have a column for the year (hasColumn). */
  measure(year: number, measure: string): Promise<MeasureColumn>;
  /** Undefined for an agency without a report. */
  agency(code: string): Promise<AgencyColumns | undefined>;
}

/** Gets a file's text; undefined where there is no such file. `fresh` leaves caches aside. */
export type FetchText = (address: string, fresh: boolean) => Promise<string | undefined>;

/**
 * Opens the column files under an address that ends in `data/`. Every promise is rejected with an
 * Error that says which file could not be read; a failed file is asked for again the next time.
 * A file of another release than the manifest's is an old copy in a cache and is fetched anew.
 */
export function openColumns(data: string, fetchText: FetchText = fetchFile): Columns {
  const loading = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, load: (path: string) => Promise<T>): Promise<T> => {
    const known = loading.get(path) as Promise<T> | undefined;
    if (known) return known;
    const promise = load(path).catch((error: unknown) => {
      loading.delete(path);
      throw error;
    });
    loading.set(path, promise);
    return promise;
  };
  const manifest = () =>
    once(COLUMN_PATHS.manifest, async (path): Promise<ColumnManifest> => {
      const text = await fetchText(data + path, true);
      if (text === undefined) throw new Error(`${path} is not there`);
      return JSON.parse(text);
    });
  const find = <T extends { readonly release: string }>(path: string, parse: (text: string) => T) =>
    once(path, async (): Promise<T | undefined> => {
      const { release } = await manifest();
      for (const fresh of [false, true]) {
        const text = await fetchText(data + path, fresh);
        if (text === undefined) return undefined;
        const file = parseNamed(path, text, parse);
        if (file.release === release) return file;
      }
      throw new Error(`${path} is of another release of the data; load the page again`);
    });
  const get = async <T extends { readonly release: string }>(
    path: string,
    parse: (text: string) => T,
  ): Promise<T> => {
    const file = await find(path, parse);
    if (file === undefined) throw new Error(`${path} is not there`);
    return file;
  };
  return {
    manifest,
    agencies: () => get(COLUMN_PATHS.agencies, parseAgencyIndex),
    names: (province) => get(COLUMN_PATHS.names(province), parseAgencyNames),
    reports: (year) => get(COLUMN_PATHS.reports(year), parseYearReports),
    measure: (year, measure) => get(COLUMN_PATHS.measure(year, measure), parseMeasureColumn),
    agency: (code) => find(COLUMN_PATHS.agency(code), parseAgencyColumns),
  };
}

function parseNamed<T>(path: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${reason}`);
  }
}

async function fetchFile(address: string, fresh: boolean): Promise<string | undefined> {
  const response = await fetch(address, fresh ? { cache: 'no-cache' } : {});
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
