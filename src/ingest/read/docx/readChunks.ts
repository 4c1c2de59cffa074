import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { decodeMarkup } from '../decodeMarkup.ts';
import type { TreeNode } from '../documentTree.ts';
import { showPage } from '../html/showPage.ts';
import { unpackWebArchive } from '../html/unpackWebArchive.ts';
import { walkPage } from '../html/walkPage.ts';
import type { ZipArchive } from '../openZip.ts';
import { parseXml } from './parseXml.ts';

const PAGE = /\.(?:x?html?|mht(?:ml)?)$/i;

/**
 * Reads the documents that a Word file holds as they came (w:altChunk, ECMA-376 part 1, 17.17.2) by
 * the ids of their relationships: pages, each once. Any other gets a diagnostic and no text.
 */
export function chunkReader(
  zip: ZipArchive,
  main: string,
  diagnostics: Diagnostic[],
): (id: string) => readonly TreeNode[] {
  let targets: ReadonlyMap<string, string> | undefined;
  const read = new Set<string>();
  const refused = new Set<string>();
  const refuse = (actual: string) => {
    if (!refused.has(actual)) diagnostics.push(diagnose('entry-refused', { actual }));
    refused.add(actual);
  };
  return (id) => {
    targets ??= readTargets(zip, main);
    const target = targets.get(id) ?? '';
    const name = entryName(main, target);
    // Named again it is no other document, and a thousand copies of it are no report.
    const entry = PAGE.test(name) && !read.has(name) ? zip.find(name) : undefined;
    read.add(name);
    try {
      if (entry) return walkPage(showPage(decodeMarkup(unpackWebArchive(entry.read())).text));
      refuse(`${target || id}: a part of its own`);
    } catch (error) {
      refuse(`${target}: ${String(error)}`);
    }
    return [];
  };
}

/** What the main part names by its relationships. Throws a Refusal. */
function readTargets(zip: ZipArchive, main: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const entry = zip.find(main.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (entry) {
    parseXml(entry.read(), {
      open: ({ attribute }) => targets.set(attribute('Id') ?? '', attribute('Target') ?? ''),
      close: () => {},
    });
  }
  return targets;
}

/** Targets stand beside the part that names them, or begin at the top of the package. */
function entryName(main: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return main.slice(0, main.lastIndexOf('/') + 1) + target;
}
