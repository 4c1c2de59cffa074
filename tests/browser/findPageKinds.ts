import type { BuiltPage } from './listPages.ts';

/** A kind of page and the addresses of its kind, without the language. */
interface PageKind {
  name: string;
  pattern: RegExp;
}

const KINDS: PageKind[] = [
  { name: 'home', pattern: /^\/$/ },
  { name: 'agency', pattern: /^\/agency\/[^/]+\/$/ },
  { name: 'report', pattern: /^\/agency\/[^/]+\/\d{4}\/$/ },
  { name: 'changes', pattern: /^\/agency\/[^/]+\/changes\/$/ },
  { name: 'province', pattern: /^\/region\/\d{2}\/$/ },
  { name: 'city', pattern: /^\/region\/\d{4}\/$/ },
  { name: 'county', pattern: /^\/region\/\d{6}\/$/ },
  { name: 'list by pinyin', pattern: /^\/a-z\/$/ },
  { name: 'letter', pattern: /^\/a-z\/[a-z]\/(\d+\/)?$/ },
  { name: 'checks', pattern: /^\/checks\/$/ },
  { name: 'rule', pattern: /^\/checks\/[a-z-]+-[a-z-]+\/(\d+\/)?$/ },
  { name: 'findings of a year', pattern: /^\/checks\/year\/\d{4}\/(\d+\/)?$/ },
  { name: 'findings of a province', pattern: /^\/checks\/region\/\d{2}\/(\d+\/)?$/ },
  { name: 'coverage', pattern: /^\/coverage\/$/ },
  { name: 'coverage of a province', pattern: /^\/coverage\/\d{2}\/$/ },
  { name: 'compare', pattern: /^\/compare\/$/ },
  { name: 'data', pattern: /^\/data\/$/ },
  { name: 'method', pattern: /^\/method\/$/ },
  { name: 'glossary', pattern: /^\/glossary\/$/ },
  { name: 'about', pattern: /^\/about\/$/ },
];

/** Pages of one kind and language to be looked at. */
export interface ExamplePages {
  name: string;
  paths: string[];
}

/**
 * For every kind of page and each language the largest page and the smallest, where most faults
 * show. A kind without a page has no paths, which its test finds wrong.
 */
export function findPageKinds(pages: readonly BuiltPage[]): ExamplePages[] {
  return ['', '/en'].flatMap((prefix) =>
    KINDS.map(({ name, pattern }) => ({
      name: prefix === '' ? name : `${name} in English`,
      paths: extremesOf(
        pages.filter(
          ({ path }) => path.startsWith(`${prefix}/`) && pattern.test(path.slice(prefix.length)),
        ),
      ),
    })),
  );
}

function extremesOf(pages: readonly BuiltPage[]): string[] {
  const sorted = pages.toSorted((a, b) => a.bytes - b.bytes);
  return [...new Set([sorted.at(-1)?.path, sorted[0]?.path])].filter((path) => path !== undefined);
}
