import { contentOf, meetsInDigits, OBJECT, SEAM, type TreeNode } from '../documentTree.ts';
import { LIMITS } from '../limits.ts';
import { raiseDigits } from '../raiseDigits.ts';
import { requireAtMost } from '../refusal.ts';
import { mergeCells, type WordCell, type WordRow } from './mergeCells.ts';
import { areSetApart, isHiddenRun, isRaisedRun, type RunStyle } from './runStyles.ts';

/** What a paragraph says about its automatic number: directly, or through its style. */
export interface NumberedStyle {
  style?: string;
  list?: string;
  level?: number;
}

interface Paragraph {
  text: string;
  readonly numbered: NumberedStyle;
  /** Its mark is a tracked deletion, so the next paragraph continues it. */
  joinsNext: boolean;
  /** How the text at its end is set. */
  last: RunStyle;
}

/** A place that takes paragraphs and tables: the body, a cell, a text box, a footnote. */
interface Frame {
  readonly nodes: TreeNode[];
  /** Text of a paragraph whose mark was deleted. */
  carried: string;
  readonly inCell: boolean;
  /** Whether it shows something that is no text: a picture, a number that Word puts in. */
  hasObject: boolean;
}

interface TableDraft {
  readonly rows: WordRow[];
  row: { cells: WordCell[]; columnsBefore: number; deleted: boolean };
  cell: { -readonly [Key in keyof Omit<WordCell, 'content'>]: WordCell[Key] } & {
    deleted: boolean;
  };
}

/** What the other parts of the file say of what stands in the body. */
export interface BodyContext {
  /** How the runs of a style show. */
  readonly styleOf: (id: string) => RunStyle;
  /** The printed number of an automatically numbered paragraph, or ''. */
  readonly labelOf: (numbered: NumberedStyle) => string;
  /** What a document within the file holds, by the id of its relationship. */
  readonly chunkOf: (id: string) => readonly TreeNode[];
}

/** What is open while a Word part streams by. */
export interface BodyState extends BodyContext {
  readonly frames: Frame[];
  readonly paragraphs: Paragraph[];
  readonly tables: TableDraft[];
  /** Complex fields: only a field's result shows, never its instruction. */
  readonly fields: ('instruction' | 'result')[];
  /** The text of the paragraph before each field of one element. */
  readonly simpleFields: string[];
  /** Content controls; a placeholder ("click to enter text") or a contents list is no content. */
  readonly controls: { shown: boolean }[];
  run: RunStyle;
  cellCount: number;
}

export function startBody(context: BodyContext): BodyState {
  return {
    ...context,
    frames: [openFrame(false)],
    paragraphs: [],
    tables: [],
    fields: [],
    simpleFields: [],
    controls: [],
    run: {},
    cellCount: 0,
  };
}

function openFrame(inCell: boolean): Frame {
  return { nodes: [], carried: '', inCell, hasObject: false };
}

/** Adds text as it shows. A raised digit stays raised, so that a note's mark never joins a number. */
export function addText(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (!isShown(state) || !paragraph || text === '') return;
  const added = isRaisedRun(state.run) ? raiseDigits(text) : text;
  const joins = meetsInDigits(paragraph.text, added);
  const isApart = joins && areSetApart(paragraph.last, state.run);
  paragraph.text += isApart && state.frames.at(-1)?.inCell ? SEAM + added : added;
  paragraph.last = state.run;
}

function isShown(state: BodyState): boolean {
  return (
    !isHiddenRun(state.run) &&
    !state.fields.includes('instruction') &&
    state.controls.every((control) => control.shown)
  );
}

/** Notes a picture: a cell that has nothing else is not blank. */
export function addPicture(state: BodyState): void {
  const frame = state.frames.at(-1);
  if (frame && isShown(state)) frame.hasObject = true;
}

/** Puts a mark in a cell's text for a sign that is no character: it may be part of a number. */
export function addSign(state: BodyState): void {
  if (state.frames.at(-1)?.inCell) addText(state, OBJECT);
}

/** A field that is never given a result shows what Word works out: a cell of it is not blank. */
export function closeField(state: BodyState): void {
  const field = state.fields.pop();
  if (field === 'instruction') addSign(state);
}

export function openSimpleField(state: BodyState): void {
  state.simpleFields.push(state.paragraphs.at(-1)?.text ?? '');
}

/** As above, for a field written as one element (17.16.19). */
export function closeSimpleField(state: BodyState): void {
  if (state.simpleFields.pop() === state.paragraphs.at(-1)?.text) addSign(state);
}

/** Puts a document that stands within this one in its place; a cell of one that is not read is not blank. */
export function addChunk(state: BodyState, id: string): void {
  const nodes = state.chunkOf(id);
  const frame = state.frames.at(-1);
  if (!frame || !isShown(state)) return;
  if (nodes.length === 0) frame.hasObject = true;
  for (const node of nodes) frame.nodes.push(node);
}

export function openParagraph(state: BodyState): void {
  state.paragraphs.push({ text: '', numbered: {}, joinsNext: false, last: {} });
}

export function closeParagraph(state: BodyState): void {
  const paragraph = state.paragraphs.pop();
  const frame = state.frames.at(-1);
  // A field that is begun and never ended must not hide the rest of the document.
  const isOpen = state.fields.includes('instruction');
  if (isOpen) state.fields.length = 0;
  if (!paragraph || !frame) return;
  frame.hasObject ||= isOpen;
  const text = frame.carried + withNumber(state, frame, paragraph);
  frame.carried = paragraph.joinsNext ? text : '';
  if (!paragraph.joinsNext) frame.nodes.push({ kind: 'line', text });
}

/** In cells automatic numbers are left out: they would stand before figures like digits of them. */
function withNumber(state: BodyState, frame: Frame, { numbered, text }: Paragraph): string {
  if (frame.inCell) {
    frame.hasObject ||= text === '' && (numbered.list ?? '0') !== '0';
    return text;
  }
  const label = state.labelOf(numbered);
  return label !== '' && /^\d/.test(text) ? `${label} ${text}` : label + text;
}

/** Opens a text box, whose paragraphs come before the rest of the one that anchors it. */
export function openBox(state: BodyState): void {
  state.frames.push(openFrame(state.frames.at(-1)?.inCell ?? false));
}

export function closeBox(state: BodyState): void {
  const box = closeFrame(state);
  state.frames.at(-1)?.nodes.push(...box);
}

export function openTable(state: BodyState): void {
  state.tables.push({ rows: [], row: newRow(), cell: newCell() });
}

export function openRow(table: TableDraft): void {
  table.row = newRow();
}

export function openCell(state: BodyState, table: TableDraft): void {
  state.cellCount += 1;
  requireAtMost('cells of all tables', state.cellCount, LIMITS.tableCells);
  table.cell = newCell();
  state.frames.push(openFrame(true));
}

export function closeCell(state: BodyState, table: TableDraft): void {
  const hasObject = state.frames.at(-1)?.hasObject === true;
  const content = contentOf(closeFrame(state), hasObject);
  const { deleted, ...cell } = table.cell;
  if (!deleted) table.row.cells.push({ ...cell, content });
}

export function closeRow(table: TableDraft): void {
  const { cells, columnsBefore, deleted } = table.row;
  if (!deleted) table.rows.push({ cells, columnsBefore });
}

export function closeTable(state: BodyState): void {
  const table = state.tables.pop();
  if (table) state.frames.at(-1)?.nodes.push({ kind: 'table', rows: mergeCells(table.rows) });
}

function closeFrame(state: BodyState): TreeNode[] {
  const frame = state.frames.length > 1 ? state.frames.pop() : undefined;
  if (!frame) return [];
  if (frame.carried !== '') frame.nodes.push({ kind: 'line', text: frame.carried });
  return frame.nodes;
}

const newRow = (): TableDraft['row'] => ({ cells: [], columnsBefore: 0, deleted: false });

const newCell = (): TableDraft['cell'] => ({
  columnSpan: 1,
  vertical: 'none',
  continuesLeft: false,
  deleted: false,
});
