import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { SIMPLIFIED } from '../../src/ingest/report/prose/traditionalCharacters.ts';
import type { CollectionRecord } from '../../src/model/siteRecords.ts';
import {
  type IndexEffects,
  type IndexInput,
  writeSearchIndex,
} from '../../src/search/fulltext/build/writeSearchIndex.ts';
import type { SegmentFacts } from '../../src/search/fulltext/indexFormat.ts';
import { openDataset } from '../../src/views/siteDataset.ts';
import { splitByYear } from './splitByYear.ts';

const FACTS_FILE = 'segment.json';

/** Where an index is kept between builds, and where it goes. */
export interface IndexFolders {
  readonly cache: string;
  readonly out: string;
}

/** Writes the index of the texts of a built dataset into a folder of the site. */
export async function indexTexts(
  dataset: string,
  collection: CollectionRecord,
  folders: IndexFolders,
): Promise<void> {
  const reports = `${folders.cache}-reports`;
  try {
    await writeIndexFolder(
      {
        release: collection.release,
        years: collection.years.map(({ year }) => year).sort((a, b) => a - b),
        reportsOf: splitByYear(openDataset(dataset), reports),
        simplified: SIMPLIFIED,
      },
      folders,
    );
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/**
 * Writes an index into a folder. Segments are kept in `cache`, so that only years whose reports
 * changed are indexed again.
 */
export async function writeIndexFolder(
  input: IndexInput,
  { cache, out }: IndexFolders,
): Promise<void> {
  const used = new Set<string>();
  const effects: IndexEffects = {
    deflate: (bytes) => deflateSync(bytes),
    hash: hashTexts,
    findSegment: async (folder) => {
      used.add(folder);
      return readFacts(join(cache, folder));
    },
    keepSegment: (folder, fill) => keepSegment(join(cache, folder), fill),
    write: async (path, bytes) => {
      await mkdir(out, { recursive: true });
      await writeFile(join(out, path), bytes);
    },
  };
  await writeSearchIndex(input, effects);
  for (const folder of used) {
    await cp(join(cache, folder), join(out, folder), { recursive: true });
  }
  await forgetOthers(cache, used);
}

function hashTexts(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

async function readFacts(folder: string): Promise<SegmentFacts | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, FACTS_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A segment is whole or not there: it is written beside its place and then moved. */
async function keepSegment(
  folder: string,
  fill: (write: (path: string, bytes: Uint8Array) => void) => Promise<SegmentFacts>,
): Promise<SegmentFacts> {
  const draft = `${folder}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  const folders = new Set<string>();
  const facts = await fill((path, bytes) => {
    const file = join(draft, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, bytes);
  });
  writeFileSync(join(draft, FACTS_FILE), JSON.stringify(facts));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return facts;
}

async function forgetOthers(cache: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!used.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}
