import { formatColumnFile, parseColumnFile } from './columnFile.ts';

/** A name in both languages. */
export interface ColumnName {
  readonly name: string;
  readonly nameEn: string;
}

/**
 * Names of one province's agencies, and of the regions that they lie in, by code. A government has the
 * code of its region, and another name.
 */
export interface AgencyNames {
  readonly release: string;
  readonly names: ReadonlyMap<string, ColumnName>;
  readonly regions: ReadonlyMap<string, ColumnName>;
}

/** Stands before the code of a region. */
const REGION = '@';

/** The names as a file, one line a name. */
export function formatAgencyNames({ release, names, regions }: AgencyNames): string {
  const lines = [...formatLines(regions, REGION), ...formatLines(names, '')];
  return formatColumnFile({ kind: 'names', release, lines });
}

const formatLines = (names: ReadonlyMap<string, ColumnName>, mark: string) =>
  [...names].map(([code, { name, nameEn }]) => ({
    key: mark + code,
    text: `${plain(name)}\t${plain(nameEn)}`,
  }));

/** A tab or a line break in a name would end it. */
export function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

/** Reads the names; throws where the text is no such file. */
export function parseAgencyNames(text: string): AgencyNames {
  const { release, lines } = parseColumnFile(text, 'names');
  const names = new Map<string, ColumnName>();
  const regions = new Map<string, ColumnName>();
  for (const { key, text: both } of lines) {
    const [name = '', nameEn = ''] = both.split('\t');
    if (key.startsWith(REGION)) regions.set(key.slice(REGION.length), { name, nameEn });
    else names.set(key, { name, nameEn });
  }
  return { release, names, regions };
}
