import type { Columns } from './columns.ts';

/**
 * The files of the lookup. All of one build bear the same version; a file of another build is never
 * mixed with them.
 */
export interface VersionedFile {
  readonly version: string;
}

export interface PlacesFile extends VersionedFile {
  readonly regions: Columns;
  /** By syllable: the characters that are usually read so. */
  readonly usual: Readonly<Record<string, string>>;
  /** By character: its other readings, separated by spaces. */
  readonly others: Readonly<Record<string, string>>;
  /** How large each file of names is (shardSizes.ts). */
  readonly sizes: string;
}

export interface ShardFile extends VersionedFile {
  readonly agencies: Columns;
}

/** Loaded only where something is typed in other characters than names have. */
export interface TraditionalFile extends VersionedFile {
  /** Each traditional character with its simplified one behind it. */
  readonly pairs: string;
}
