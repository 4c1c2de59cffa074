import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { buildBlocks, type TreeNode } from './documentTree.ts';
import { CLOSERS, isPassedOver, OPENERS } from './docx/bodyElements.ts';
import { addText, type BodyContext, startBody } from './docx/bodyState.ts';
import { countLists, readNumberedStyles, readNumbering } from './docx/numbering.ts';
import { parseXml } from './docx/parseXml.ts';
import { chunkReader } from './docx/readChunks.ts';
import { type RunStyle, readRunStyles } from './docx/runStyles.ts';
import { LIMITS } from './limits.ts';
import { openZip, type ZipArchive } from './openZip.ts';
import { Refusal, refusedDocument, requireAtMost } from './refusal.ts';
import type { Block, SourceDocument } from './sourceDocument.ts';

const FORMAT = 'docx';

/**
 * Reads a Word file (ECMA-376): paragraphs as lines, tables as grids with their spans, footnotes
 * after the text. A file that cannot be read yields no blocks and the reason.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.docx);
    return readParts(await openZip(bytes));
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}

function readParts(zip: ZipArchive): SourceDocument {
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const diagnostics: Diagnostic[] = [];
  const optional = <T>(name: string, empty: T, read: (bytes: Uint8Array) => T): T => {
    const entry = zip.find(folder + name);
    try {
      return entry ? read(entry.read()) : empty;
    } catch (error) {
      diagnostics.push(diagnose('entry-refused', { actual: `${name}: ${String(error)}` }));
      return empty;
    }
  };
  const numbering = optional('numbering.xml', { lists: new Map() }, readNumbering);
  const styles = optional('styles.xml', new Map(), readNumberedStyles);
  const runStyles = optional('styles.xml', new Map<string, RunStyle>(), readRunStyles);
  const context = {
    labelOf: countLists(numbering, styles),
    styleOf: (id: string) => runStyles.get(id) ?? {},
    chunkOf: chunkReader(zip, main, diagnostics),
  };
  const body = readBody(requireEntry(zip, main), context);
  const notes = ['footnotes.xml', 'endnotes.xml'].flatMap((name) =>
    optional<readonly TreeNode[]>(name, [], (part) => readBody(part, context).filter(hasText)),
  );
  const blocks = buildBlocks([...body, ...notes]);
  const [refused] = diagnostics;
  if (blocks.every(isEmpty) && refused) {
    throw new Refusal('file-unreadable', refused.actual ?? '', 'the same saved anew as docx');
  }
  return { format: FORMAT, blocks, diagnostics };
}

/** The part that the package names as its main document (ECMA-376 part 2, 6.5). */
function mainPart(zip: ZipArchive): string {
  let main: string | undefined;
  const relations = zip.find('_rels/.rels');
  if (relations) {
    parseXml(relations.read(), {
      open: ({ attribute }) => {
        if (attribute('Type')?.endsWith('/officeDocument')) main = attribute('Target');
      },
      close: () => {},
    });
  }
  return main?.replace(/^\//, '') ?? 'word/document.xml';
}

function requireEntry(zip: ZipArchive, name: string): Uint8Array {
  const entry = zip.find(name);
  if (!entry) throw new Refusal('file-unreadable', `no ${name} in the file`, 'a Word document');
  return entry.read();
}

/** Reads one part of running text: the body, the footnotes. Throws a Refusal. */
function readBody(bytes: Uint8Array, context: BodyContext): readonly TreeNode[] {
  const state = startBody(context);
  const path: string[] = [];
  let passedOver = 0;
  parseXml(bytes, {
    open: (element) => {
      const parent = path.at(-1);
      if (passedOver > 0 || isPassedOver(element.name, parent)) {
        passedOver += 1;
        return;
      }
      OPENERS[element.name]?.(state, element, parent);
      path.push(element.name);
    },
    close: (name) => {
      if (passedOver > 0) {
        passedOver -= 1;
        return;
      }
      path.pop();
      CLOSERS[name]?.(state);
    },
    text: (text) => {
      if (passedOver === 0 && path.at(-1) === 'w:t') addText(state, text);
    },
  });
  return state.frames[0]?.nodes ?? [];
}

const isEmpty = (block: Block): boolean => block.kind === 'line' && block.text.trim() === '';

function hasText(node: TreeNode): boolean {
  return node.kind === 'table' || node.text.trim() !== '';
}
