import { diagnose } from '../../model/diagnostic.ts';
import { decodeText } from './decodeText.ts';
import { LIMITS } from './limits.ts';
import { mayHaveMarkdownTables, withMarkdownTables } from './markdownTables.ts';
import { Refusal, refusedDocument, requireAtMost } from './refusal.ts';
import type { Block, SourceDocument } from './sourceDocument.ts';

const FORMAT = 'text';
/** Beyond this share of broken characters nothing in the text can be trusted. */
const MOST_DAMAGED = 0.1;

/**
 * Reads plain text or Markdown: one block a table of Markdown and one any other line, empty lines
 * included; what follows the last line end is a line too, so a text that ends with one ends with an
 * empty block. Bytes that are no text yield no blocks and the reason.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.text);
    const decoded = decodeText(bytes);
    if (!decoded) throw new Refusal('file-unreadable', 'bytes that are no text', 'a text document');
    const { text, encoding, damaged } = decoded;
    if (damaged > text.length * MOST_DAMAGED) {
      throw new Refusal(
        'file-unreadable',
        `${damaged} broken characters`,
        'text in a known encoding',
      );
    }
    const diagnostics = damaged > 0 ? [damageOf(text, damaged)] : [];
    return { format: FORMAT, encoding, ...blocksOf(text), diagnostics };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}

function damageOf(text: string, damaged: number) {
  const at = text.indexOf('\ufffd');
  const before = splitLines(text.slice(0, at));
  const place = {
    in: 'text',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  } as const;
  return diagnose('encoding-damaged', { actual: String(damaged), place });
}

type Line = Extract<Block, { kind: 'line' }>;

/** The blocks of a text, and the text itself where they are nothing but its lines. */
function blocksOf(printed: string): Pick<SourceDocument, 'blocks' | 'text'> {
  const text = withoutComments(printed);
  const mayHaveMarks = MARKS.some((mark) => text.includes(mark));
  const lines = toLines(text, mayHaveMarks);
  const blocks = mayHaveMarkdownTables(text) ? withMarkdownTables(lines) : lines;
  if (blocks.length < lines.length) return { blocks };
  const isAsItStands = !mayHaveMarks && !text.includes('\r');
  return { blocks, text: isAsItStands ? text : lines.map((line) => line.text).join('\n') };
}

function toLines(text: string, mayHaveMarks: boolean): Line[] {
  return splitLines(text).map((line, index) => ({
    kind: 'line',
    text: mayHaveMarks ? withoutMarks(line) : line,
    place: { in: 'text', line: index + 1, column: 1 },
  }));
}

/** What Markdown, as HTML, does not show (CommonMark 6.6). */
const COMMENT = /<!--[\s\S]*?-->/g;

/** Comments become spaces, so that every place stays the same place. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  return text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\r\n]/g, ' '));
}

const MARKS = ['#', '**', '__'] as const;
/** Markdown's marks of a heading, and of a line that is emphasised as a whole (CommonMark 4.2, 6.2). */
const HEADING = /^( {0,3}#{1,6})[ \t\u3000]+\S/;
const EMPHASISED = /^(\s*)(\*\*|__)(?!\s)((?:(?!\2).)+)\2(\s*)$/;

/** Cells parted by pipes or tabs, or nothing but figures: its `####` is a number too wide for a cell. */
const ROW_OF_CELLS = /[|\t]|^\P{L}*$/u;

/** The marks become spaces, so that every place in the line stays the same place. */
function withoutMarks(line: string): string {
  const mayBeHeading = line.includes('#') && !ROW_OF_CELLS.test(line);
  const marks = mayBeHeading ? HEADING.exec(line)?.[1]?.length : undefined;
  const text =
    marks === undefined ? line : ' '.repeat(marks) + line.slice(marks).replace(/#+\s*$/, '');
  if (!text.includes('**') && !text.includes('__')) return text;
  return text.replace(EMPHASISED, '$1  $3  $4');
}

/** Lines as an editor counts them. A lone carriage return within lines is white space. */
function splitLines(text: string): string[] {
  if (!text.includes('\n')) return text.split('\r');
  const lines = text.split('\n');
  if (!text.includes('\r')) return lines;
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
