import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { type RuleText, ruleTextSchema } from '../model/check.ts';
import {
  type CheckCount,
  checkCountSchema,
  type FindingEntry,
  findingEntrySchema,
  type UnresolvedFindings,
  unresolvedFindingsSchema,
} from '../model/checkRecords.ts';
import {
  type CopiedPart,
  type CopiedSummary,
  copiedPartSchema,
  copiedSummarySchema,
} from '../model/copiedText.ts';
import {
  type CoverageCountry,
  type CoverageProvince,
  coverageCountrySchema,
  coverageProvinceSchema,
} from '../model/coverage.ts';
import { type FeedEntry, feedEntrySchema } from '../model/feedEntry.ts';
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
  /** What readers are told about the comparison of texts. */
  readonly copiedRule: () => RuleText;
  /** What reports of a shard of agencies share with others; none where nothing was found. */
  readonly copied: (shard: string) => readonly CopiedPart[];
  readonly rules: () => readonly RuleText[];
  /** Counts of checks for the country and its provinces. */
  readonly checkCounts: () => readonly CheckCount[];
  /** Counts of checks for the cities and counties of a shard of regions. */
  readonly regionChecks: (shard: string) => readonly CheckCount[];
  /** Files of findings: `33/2021/applicant-sum.json`. */
  readonly findingFiles: () => readonly string[];
  readonly findings: (file: string) => readonly FindingEntry[];
  readonly unresolvedFindings: () => readonly UnresolvedFindings[];
  readonly coverage: () => CoverageCountry;
  /** What is held and what was looked for in a shard of regions. */
  readonly coverageOf: (shard: string) => CoverageProvince;
  /** Newest first. */
  readonly feed: () => readonly FeedEntry[];
}

export function openDataset(folder: string): SiteDataset {
  const one = <T>(schema: z.ZodType<T>) => keepLast(readOnceChecked(folder, schema));
  const collection = one(collectionRecordSchema);
  const lookup = one(lookupSchema);
  const agencies = one(agencyRecordSchema.array());
  const regions = one(regionRecordSchema.array());
  const copiedSummary = one(copiedSummarySchema);
  const copiedRule = one(ruleTextSchema);
  const copied = one(copiedPartSchema.array());
  const rules = one(ruleTextSchema.array());
  const checkCounts = one(checkCountSchema.array());
  const regionChecks = one(checkCountSchema.array());
  const findings = one(findingEntrySchema.array());
  const unresolvedFindings = one(unresolvedFindingsSchema.array());
  const coverage = one(coverageCountrySchema);
  const coverageOf = one(coverageProvinceSchema);
  const feed = one(feedEntrySchema.array());
  return {
    collection: () => collection('collection.json'),
    lookup: () => lookup('lookup.json'),
    agencyShards: () => listShards(join(folder, 'agencies')),
    agencies: (shard) => agencies(join('agencies', shard)),
    regionShards: () => listShards(join(folder, 'regions')),
    regions: (shard) => regions(join('regions', shard)),
    copiedSummary: () => copiedSummary('copied.json'),
    copiedRule: () => copiedRule('copied-rule.json'),
    copied: (shard) =>
      existsSync(join(folder, 'copied', shard)) ? copied(join('copied', shard)) : [],
    rules: () => rules('rules.json'),
    checkCounts: () => checkCounts('checks/counts.json'),
    regionChecks: (shard) =>
      existsSync(join(folder, 'checks', 'regions', shard))
        ? regionChecks(join('checks', 'regions', shard))
        : [],
    findingFiles: () => listFiles(join(folder, 'checks', 'findings')),
    findings: (file) => findings(join('checks', 'findings', file)),
    unresolvedFindings: () => unresolvedFindings('checks/unresolved.json'),
    coverage: () => coverage('coverage/country.json'),
    coverageOf: (shard) => coverageOf(join('coverage', 'regions', shard)),
    feed: () => feed('feed.json'),
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

/** Files anywhere below a folder, in order of path; none where the folder is not there. */
function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.json'))
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
