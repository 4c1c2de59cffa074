import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type CopiedPart,
  type CopiedSummary,
  copiedPartSchema,
  copiedSummarySchema,
} from '../model/copiedText.ts';
import {
  type AgencyRecord,
  agencyRecordSchema,
  type CollectionRecord,
  collectionRecordSchema,
  type Lookup,
  lookupSchema,
  type RegionRecord,
  regionRecordSchema,
} from '../model/siteRecords.ts';

/**
 * The built dataset, read as pages need it. A shard is read once for the pages that follow each
 * other and then let go, so that memory does not grow with the country.
 */
export const siteDataset = openDataset(process.env.GONGKAI_DATASET ?? '.cache/dataset');

export interface SiteDataset {
  readonly collection: () => CollectionRecord;
  readonly lookup: () => Lookup;
  readonly agencyShards: () => readonly string[];
  readonly agencies: (shard: string) => readonly AgencyRecord[];
  readonly regionShards: () => readonly string[];
  readonly regions: (shard: string) => readonly RegionRecord[];
  readonly copiedSummary: () => CopiedSummary;
  /** What reports of a shard of agencies share with others; none where nothing was found. */
  readonly copied: (shard: string) => readonly CopiedPart[];
}

export function openDataset(folder: string): SiteDataset {
  const one = <T>(schema: z.ZodType<T>) => keepLast(readOnceChecked(folder, schema));
  const collection = one(collectionRecordSchema);
  const lookup = one(lookupSchema);
  const agencies = one(agencyRecordSchema.array());
  const regions = one(regionRecordSchema.array());
  const copiedSummary = one(copiedSummarySchema);
  const copied = one(copiedPartSchema.array());
  return {
    collection: () => collection('collection.json'),
    lookup: () => lookup('lookup.json'),
    agencyShards: () => listShards(join(folder, 'agencies')),
    agencies: (shard) => agencies(join('agencies', shard)),
    regionShards: () => listShards(join(folder, 'regions')),
    regions: (shard) => regions(join('regions', shard)),
    copiedSummary: () => copiedSummary('copied.json'),
    copied: (shard) =>
      existsSync(join(folder, 'copied', shard)) ? copied(join('copied', shard)) : [],
  };
}

/** Remembers the last answer only: pages are built shard by shard. */
function keepLast<T>(read: (file: string) => T): (file: string) => T {
  let last: { readonly file: string; readonly value: T } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, value: read(file) };
    return last.value;
  };
}

function listShards(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Every file is checked the first time it is read; the build reads shards once for each route. */
function readOnceChecked<T>(folder: string, schema: z.ZodType<T>): (file: string) => T {
  const checked = new Set<string>();
  return (file) => {
    const path = join(folder, file);
    const data: T = JSON.parse(readFileSync(path, 'utf8'));
    if (!checked.has(file)) check(path, schema, data);
    checked.add(file);
    return data;
  };
}

function check(path: string, schema: z.ZodType, data: unknown): void {
  const parsed = schema.safeParse(data);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new Error(
    `${path}: ${where}: ${issue?.message ?? 'unexpected'}. Build the dataset again: npm run build`,
  );
}
