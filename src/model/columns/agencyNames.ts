import { formatColumnFile, parseColumnFile } from './columnFile.ts';

/** A name in both languages. */
export interface ColumnName {
  readonly name: string;
  readonly nameEn: string;
}

/** Names of one province's agencies and of the regions that they lie in, by code. */
export interface AgencyNames {
  readonly release: string;
  readonly names: ReadonlyMap<string, ColumnName>;
}

/** The names as a file, one line a code. */
export function formatAgencyNames({ release, names }: AgencyNames): string {
  const lines = [...names].map(([key, { name, nameEn }]) => ({
    key,
    text: `${plain(name)}\t${plain(nameEn)}`,
  }));
  return formatColumnFile({ kind: 'names', release, lines });
}

/** A tab or a line break in a name would end it. */
export function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

/** Reads the names; throws where the text is no such file. */
export function parseAgencyNames(text: string): AgencyNames {
  const { release, lines } = parseColumnFile(text, 'names');
  const names = new Map(
    lines.map(({ key, text: both }) => {
      const [name = '', nameEn = ''] = both.split('\t');
      return [key, { name, nameEn }];
    }),
  );
  return { release, names };
}
