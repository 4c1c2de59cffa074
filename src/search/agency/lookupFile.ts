import type { Columns } from './columns.ts';

/**
 * The files of the lookup. All of one build bear the same version; a file of another build is never
 * mixed with them.
 */
export interface PlacesFile {
  readonly version: string;
  readonly regions: Columns;
  /** By syllable: the characters that are usually read so. */
  readonly usual: Readonly<Record<string, string>>;
  /** By character: its other readings, separated by spaces. */
  readonly others: Readonly<Record<string, string>>;
}

export interface ShardFile {
  readonly version: string;
  readonly agencies: Columns;
}
