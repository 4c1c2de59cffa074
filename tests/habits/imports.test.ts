import { describe, expect, it } from 'vitest';
import { FOLDER_IMPORTS, LIBRARY_HOMES, TYPE_ONLY } from './importRules.ts';
import { importsOf, scriptImportsOf } from './importsOf.ts';
import { listProgramFiles } from './listFiles.ts';

const FOLDERS = Object.keys(FOLDER_IMPORTS);

const sources = listProgramFiles()
  .filter((path) => path.startsWith('src/') && /\.(ts|astro)$/.test(path))
  .filter((path) => !path.endsWith('.test.ts'));
const edges = sources.flatMap((path) => importsOf(path).map((found) => ({ path, ...found })));

function folderOf(path: string): string | undefined {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`));
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

function isFile(target: string): boolean {
  return /^(src|scripts|tests|bench|data|public)\//.test(target);
}

/** `@scope/name/deep` and `name/deep` without what is deep. */
function libraryOf(target: string): string {
  return /^(@[^/]+\/)?[^/:]+/.exec(target)?.[0] ?? target;
}

/** The file and everything it imports in turn, types aside, which are gone when it runs. */
function reach(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const { target, typeOnly } of edges.filter((edge) => edge.path === path)) {
    if (!typeOnly) reach(target, known);
  }
  return known;
}

const say = ({ path, target }: { path: string; target: string }) => `${path} -> ${target}`;

describe('imports in src', () => {
  it('stand in folders whose place in the order is known', () => {
    const inRoot = /^src\/[^/]+$/;
    expect(sources.filter((path) => !folderOf(path) && !inRoot.test(path))).toEqual([]);
  });

  it('go one way between the folders', () => {
    const wrong = edges.filter(({ path, target }) => {
      const folder = folderOf(path);
      if (folder === undefined || !isFile(target)) return false;
      return !isWithin(target, [folder, ...(FOLDER_IMPORTS[folder] ?? [])]);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it('bring in nothing but types where only types are allowed', () => {
    const wrong = edges.filter(
      ({ path, target, typeOnly }) =>
        !typeOnly &&
        TYPE_ONLY.some(([from, to]) => isWithin(path, [from]) && isWithin(target, [to])),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it('never come from tests, scripts or benchmarks', () => {
    const wrong = edges.filter(({ target }) => isWithin(target, ['tests', 'scripts', 'bench']));
    expect(wrong.map(say)).toEqual([]);
  });

  it('use each library in its own place (say in importRules.ts where a new one lives)', () => {
    const wrong = edges.filter(({ path, target }) => {
      if (isFile(target) || target.startsWith('node:')) return false;
      const homes = LIBRARY_HOMES[libraryOf(target)] ?? [];
      return !homes.some((home) => (home.endsWith('/') ? path.startsWith(home) : path === home));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it('name their file with its ending, which Node needs', () => {
    const wrong = edges.filter(({ target }) => isFile(target) && !/\.\w+$/.test(target));
    expect(wrong.map(say)).toEqual([]);
  });

  it('bring nothing of Node, nor any step before the site, into the browser', () => {
    const entries = sources
      .filter((path) => path.endsWith('.astro'))
      .flatMap((path) => scriptImportsOf(path).map(({ target }) => target));
    const reached = new Set(entries.flatMap((entry) => [...reach(entry)]));
    const foreign = ['src/ingest', 'src/register', 'src/audit', 'src/dataset', 'src/csv'];
    expect(entries).not.toEqual([]);
    expect(
      [...reached].filter((path) => path.startsWith('node:') || isWithin(path, foreign)),
    ).toEqual([]);
  });
});
