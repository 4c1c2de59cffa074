import { type CellNode, contentOf, meetsInDigits, SEAM, type TreeNode } from '../documentTree.ts';
import { LIMITS } from '../limits.ts';
import { raiseDigits } from '../raiseDigits.ts';
import { requireAtMost } from '../refusal.ts';

/** A place that takes lines and tables: the page, or a cell. */
interface Frame {
  readonly nodes: TreeNode[];
  line: string;
  /** Whether white space that follows would show; kept apart, as looking at a long line is slow. */
  spaced: boolean;
  /** Whether it shows something that is no text. */
  object: boolean;
}

interface TableDraft {
  readonly rows: CellNode[][];
}

/** HTML collapses these; U+00A0 and U+3000 stay. */
const COLLAPSED = /[ \t\r\n\f]+/g;

const openFrame = (): Frame => ({ nodes: [], line: '', spaced: false, object: false });

/** Collects the text of a page as it shows: lines, and tables of cells of lines. */
export class PageText {
  readonly #frames: Frame[] = [openFrame()];
  readonly #tables: TableDraft[] = [];
  #cells = 0;

  /** Lines and tables of the page, once everything is closed. */
  get nodes(): readonly TreeNode[] {
    return this.#frame.nodes;
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  get inCell(): boolean {
    return this.#frames.length > 1;
  }

  /** Whether a text would go on with a digit where the line ends with one. */
  joinsDigits(text: string): boolean {
    return meetsInDigits(this.#frame.line, text);
  }

  addSeam(): void {
    this.#frame.line += SEAM;
  }

  /** Notes that something shows here that is no text. */
  addObject(): void {
    this.#frame.object = true;
  }

  addText(text: string, style: { preformatted: boolean; raised: boolean }): void {
    const frame = this.#frame;
    const shown = style.raised ? raiseDigits(text) : text;
    if (style.preformatted) {
      frame.line += shown.replaceAll(/\r\n?/g, '\n');
      return;
    }
    const collapsed = shown.replaceAll(COLLAPSED, ' ');
    const added = frame.spaced ? collapsed : collapsed.replace(/^ /, '');
    frame.line += added;
    if (added !== '') frame.spaced = !added.endsWith(' ');
  }

  breakLine(): void {
    this.#frame.line += '\n';
    this.#frame.spaced = false;
  }

  /** Ends the line that is open; `evenEmpty` keeps one that holds nothing. */
  endLine(evenEmpty = false): void {
    const frame = this.#frame;
    const text = frame.line.replaceAll(/ (?=\n|$)/g, '');
    frame.line = '';
    frame.spaced = false;
    if (text !== '' || evenEmpty) frame.nodes.push({ kind: 'line', text });
  }

  /** A mark to which `dropFrom` goes back. */
  mark(): number {
    this.endLine();
    return this.#frame.nodes.length;
  }

  dropFrom(mark: number): void {
    this.endLine();
    this.#frame.nodes.length = mark;
  }

  /** Opens a table; false where tables are nested too deep to be told apart. */
  openTable(): boolean {
    this.endLine();
    if (this.#tables.length >= LIMITS.tableDepth) return false;
    this.#tables.push({ rows: [] });
    return true;
  }

  openRow(): void {
    const rows = this.#tables.at(-1)?.rows;
    rows?.push([]);
    requireAtMost('rows of a table', rows?.length ?? 0, LIMITS.tableRows);
  }

  openCell(): void {
    this.#cells += 1;
    requireAtMost('cells of all tables', this.#cells, LIMITS.tableCells);
    this.#frames.push(openFrame());
  }

  closeCell(columnSpan: number, rowSpan: number): void {
    this.endLine();
    const frame = this.#frames.pop() ?? openFrame();
    const content = contentOf(frame.nodes, frame.object);
    const row = this.#tables.at(-1)?.rows.at(-1);
    row?.push({ content, columnSpan, rowSpan });
    requireAtMost('cells of a row', row?.length ?? 0, LIMITS.tableColumns);
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#frame.nodes.push({ kind: 'table', rows: table.rows });
  }
}
