import { createFold, type Fold, type Simplify } from './foldText.ts';
import {
  INDEX_VERSION,
  MANIFEST_FILE,
  PLACES_FILE,
  reportFile,
  type SearchManifest,
  type SearchReport,
  type SegmentFacts,
  TRADITIONAL_FILE,
} from './indexFormat.ts';
import { type ReportRun, readPlaces } from './reportPlaces.ts';

/** Why the index cannot answer: never a wrong result instead. */
export const SEARCH_FAULTS = ['unreachable', 'damaged', 'stale'] as const;
export type SearchFault = (typeof SEARCH_FAULTS)[number];

export class SearchError extends Error {
  readonly fault: SearchFault;
  constructor(fault: SearchFault, file: string) {
    super(`${file}: ${fault}`);
    this.fault = fault;
  }
}

/** Fetches a file of the index by its path; undefined where the host does not have it. */
export type FetchFile = (path: string) => Promise<Uint8Array | undefined>;

export interface SearchIndex {
  readonly manifest: SearchManifest;
  /** Folds a text as it was when it was indexed. */
  readonly fold: Fold['fold'];
  /** The fold for what a reader typed, who may use characters that stand in no text. */
  readonly foldTyped: (typed: string) => Promise<Fold['fold']>;
  /** Loads and unpacks a file of a segment, once. */
  readonly load: (segment: SegmentFacts, path: string) => Promise<Uint8Array>;
  readonly places: (segment: SegmentFacts) => Promise<readonly ReportRun[]>;
  /** Not kept: a long word may have thousands of reports read. */
  readonly report: (segment: SegmentFacts, report: number) => Promise<SearchReport>;
}

/**
 * Opens the index. `release` is that of the page that asks: an index of another release is stale.
 * Every call rejects with a SearchError where a file is missing or damaged; a later call tries again.
 */
export async function openSearchIndex(fetchFile: FetchFile, release: string): Promise<SearchIndex> {
  const manifest = readManifest(await fetchOrFail(fetchFile, MANIFEST_FILE), release);
  const loaded = new Map<string, Promise<Uint8Array>>();
  const load = (segment: SegmentFacts, path: string) => {
    const file = `${segment.folder}/${path}`;
    const known = loaded.get(file);
    if (known) return known;
    const loading = fetchOrFail(fetchFile, file).then((bytes) => inflate(bytes, file));
    loaded.set(file, loading);
    loading.catch(() => loaded.delete(file));
    return loading;
  };
  const { fold } = createFold(simplifier(manifest.folds));
  return {
    manifest,
    fold,
    foldTyped: async (typed) => {
      const isKnown = [...fold(typed)].every((unit) => manifest.characters.includes(unit));
      if (isKnown || manifest.segments.length === 0) return fold;
      const bytes = await fetchOrFail(fetchFile, TRADITIONAL_FILE);
      return createFold(simplifier(orDamaged(TRADITIONAL_FILE, readJson<string>, bytes))).fold;
    },
    load,
    places: async (segment) => orDamaged(PLACES_FILE, readPlaces, await load(segment, PLACES_FILE)),
    report: async (segment, report) => {
      const file = `${segment.folder}/${reportFile(report)}`;
      const bytes = await inflate(await fetchOrFail(fetchFile, file), file);
      return orDamaged(file, readJson<SearchReport>, bytes);
    },
  };
}

function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** From pairs of a traditional and a simplified character. */
function simplifier(pairs: string): Simplify {
  const simplified = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2)
    simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (character) => simplified.get(character) ?? character;
}

async function fetchOrFail(fetchFile: FetchFile, file: string): Promise<Uint8Array> {
  const bytes = await fetchFile(file).catch(() => undefined);
  if (bytes === undefined) throw new SearchError('unreachable', file);
  return bytes;
}

function readManifest(bytes: Uint8Array, release: string): SearchManifest {
  const manifest = orDamaged(MANIFEST_FILE, readJson<SearchManifest>, bytes);
  if (manifest.version !== INDEX_VERSION || manifest.release !== release) {
    throw new SearchError('stale', MANIFEST_FILE);
  }
  return manifest;
}

/** What a damaged file makes fail is the file's fault. */
export function orDamaged<T>(file: string, read: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return read(bytes);
  } catch {
    throw new SearchError('damaged', file);
  }
}

/** The zlib format carries a checksum, so that a damaged file is never taken for a whole one. */
async function inflate(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  try {
    const unpacked = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    throw new SearchError('damaged', file);
  }
}
