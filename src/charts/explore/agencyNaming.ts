import { regionsOfCode } from '../../model/columns/agencyIndex.ts';
import type { ColumnName } from '../../model/columns/agencyNames.ts';
import type { Words } from '../chart.ts';
import type { Columns } from '../columns/openColumns.ts';

/** Names of agencies and regions as far as they are there: they are fetched when they are asked for. */
export interface AgencyNaming {
  /** The name in the reader's language; the code where the name is not there yet. */
  nameOf(code: string): string;
  /** A region's name; the code where it is not there yet. */
  regionOf(code: string): string;
  /** Where an agency is: `宁波市北仑区`, `Beilun District, Ningbo`; empty for a province. */
  placeOf(code: string): string;
  /** Gets the names of agencies with reports; false where all were there. */
  load(codes: readonly string[]): Promise<boolean>;
  /** Gets the names of everything in the province of a code; false where all were there. */
  loadProvince(code: string): Promise<boolean>;
  /** Codes of the regions below one, at any depth, in order. */
  regionsIn(code: string): readonly string[];
}

/** For fewer agencies of a province than this, their own files are smaller than its list of names. */
const FEW = 8;

/** `provinces` are names that the page has from the start. */
export function openNaming(
  columns: Pick<Columns, 'names' | 'agency'>,
  provinces: ReadonlyMap<string, string>,
  { locale }: Pick<Words, 'locale'>,
): AgencyNaming {
  // A government has the code of its region, and another name.
  const agencies = new Map<string, ColumnName>();
  const regions = new Map<string, ColumnName>();
  const inLocale = (name: ColumnName | undefined) => (locale === 'zh' ? name?.name : name?.nameEn);
  const findRegion = (code: string) => provinces.get(code) ?? inLocale(regions.get(code));
  const loaded = new Set<string>();
  const loadProvince = async (code: string) => {
    const province = code.slice(0, 2);
    if (loaded.has(province)) return false;
    const found = await columns.names(province);
    for (const [each, name] of found.names) agencies.set(each, name);
    for (const [each, name] of found.regions) regions.set(each, name);
    loaded.add(province);
    return true;
  };
  const loadAgency = async (code: string) => {
    const agency = await columns.agency(code);
    if (!agency) return;
    agencies.set(code, agency);
    for (const region of agency.ancestors) regions.set(region.code, region);
  };
  return {
    nameOf: (code) => inLocale(agencies.get(code)) ?? findRegion(code) ?? code,
    regionOf: (code) => findRegion(code) ?? code,
    placeOf: (code) => {
      const { province, city, county } = regionsOfCode(code);
      const names = [province, city, county].flatMap((region) =>
        region === undefined || region === code ? [] : (findRegion(region) ?? []),
      );
      return locale === 'zh' ? names.join('') : names.reverse().join(', ');
    },
    load: async (codes) => {
      const missing = codes.filter((code) => !agencies.has(code));
      const byProvince = Map.groupBy(missing, (code) => code.slice(0, 2));
      await Promise.all(
        [...byProvince].map(([province, each]) =>
          each.length < FEW ? Promise.all(each.map(loadAgency)) : loadProvince(province),
        ),
      );
      return missing.length > 0;
    },
    loadProvince,
    regionsIn: (code) =>
      [...regions.keys()]
        .filter((each) => /^\d{4}$|^\d{6}$/.test(each) && each !== code && each.startsWith(code))
        .sort(),
  };
}
