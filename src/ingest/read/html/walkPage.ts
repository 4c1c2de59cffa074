import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { OBJECT, type TreeNode } from '../documentTree.ts';
import { findSpanTable, tagOf } from './drawnTables.ts';
import {
  BLOCKS,
  DROPPED,
  EMPTY_LINES,
  hidingOf,
  isObject,
  PREFORMATTED,
  showsOther,
  typedText,
} from './elementRoles.ts';
import { PageText } from './PageText.ts';
import { voiceOf } from './voiceOf.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** What is counted while the walk is inside certain elements. */
interface Walk {
  readonly text: PageText;
  preformatted: number;
  raised: number;
  links: number;
  /** Lists that are open: where each began, and whether anything in it is no link. */
  readonly lists: { readonly mark: number; plain: boolean }[];
  /** For each open table element, whether it is read as a table. */
  readonly tables: boolean[];
  /** The element that the text before stands in. */
  last: Node['parentNode'];
  /** Parts of tables that style sheets draw, by what they are read as. */
  readonly drawn: Map<Element, string>;
}

/** The form's own spans are under 30; browsers stop at these (WHATWG HTML, 4.9.11). */
const MOST_COLUMN_SPAN = 1000;
const MOST_ROW_SPAN = 65_534;

/** Reads the body of a page in reading order, without recursion, so that depth costs nothing. */
export function walkPage(document: DefaultTreeAdapterTypes.Document): readonly TreeNode[] {
  const walk: Walk = {
    text: new PageText(),
    preformatted: 0,
    raised: 0,
    links: 0,
    lists: [],
    tables: [],
    last: null,
    drawn: new Map(),
  };
  const waiting: { node: Node; leaves?: string }[] = [];
  const enqueue = (nodes: readonly Node[]) => {
    for (const node of nodes.toReversed()) waiting.push({ node });
  };
  enqueue(document.childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, leaves } = next;
    if (defaultTreeAdapter.isTextNode(node)) addText(walk, node);
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    if (leaves) leave(walk, node, leaves);
    else {
      const tag = begin(walk, node);
      if (tag) waiting.push({ node, leaves: tag });
      if (tag && !hidingOf(node.tagName, node.attrs)) enqueue(node.childNodes);
    }
  }
  walk.text.endLine();
  return walk.text.nodes;
}

/** Enters an element and says what it is read as; undefined for one that is passed over. */
function begin(walk: Walk, element: Element): string | undefined {
  const { tagName, attrs } = element;
  const hiding = hidingOf(tagName, attrs);
  const isDropped = DROPPED.has(tagName) && !isShownAfterAll(walk, element);
  for (const [part, tag] of findSpanTable(element) ?? []) walk.drawn.set(part, tag);
  const tag = tagOf(element, walk.drawn);
  // A cell whose text does not show still has its place in its row.
  if (isDropped || hiding === 'gone' || (hiding && !isCell(tag))) {
    if (hiding ? hiding === 'veiled' : isObject(tagName, attrs)) walk.text.addObject();
    if (hiding === 'turned' && walk.text.inCell) addText(walk, { value: OBJECT });
    return undefined;
  }
  enter(walk, tag);
  if (tag === 'input' && walk.text.inCell) addText(walk, { value: typedText(attrs) });
  if (tag === 'img' || hiding || (tag === 'input' && showsOther(attrs))) walk.text.addObject();
  return tag;
}

/** A field within a table, or a window that is open. */
function isShownAfterAll({ text }: Walk, { tagName, attrs }: Element): boolean {
  if (tagName === 'textarea') return text.inCell;
  return tagName === 'dialog' && attrs.some(({ name }) => name === 'open');
}

function addText(walk: Walk, node: { value: string; parentNode?: Node['parentNode'] }): void {
  const { text } = walk;
  const { value, parentNode = null } = node;
  if (walk.links === 0 && value.trim() !== '') {
    for (const list of walk.lists) list.plain = true;
  }
  if (text.inCell && walk.last !== parentNode && text.joinsDigits(value)) {
    if (voiceOf(walk.last) !== voiceOf(parentNode)) text.addSeam();
  }
  walk.last = parentNode;
  text.addText(value, { preformatted: walk.preformatted > 0, raised: walk.raised > 0 });
}

function enter(walk: Walk, name: string): void {
  if (BLOCKS.has(name)) walk.text.endLine();
  if (PREFORMATTED.has(name)) walk.preformatted += 1;
  if (name === 'br') walk.text.breakLine();
  else if (name === 'sup') walk.raised += 1;
  else if (name === 'a') walk.links += 1;
  else if (name === 'ul') walk.lists.push({ mark: walk.text.mark(), plain: false });
  else if (name === 'table') walk.tables.push(walk.text.openTable());
  else if (inTable(walk) && name === 'tr') walk.text.openRow();
  else if (inTable(walk) && isCell(name)) walk.text.openCell();
  else if (isCell(name)) walk.text.endLine();
}

function leave(walk: Walk, element: Element, name: string): void {
  if (BLOCKS.has(name)) walk.text.endLine(EMPTY_LINES.has(name) && element.childNodes.length === 0);
  if (PREFORMATTED.has(name)) walk.preformatted -= 1;
  if (name === 'sup') walk.raised -= 1;
  else if (name === 'a') walk.links -= 1;
  else if (name === 'ul') leaveList(walk);
  else if (name === 'table' && walk.tables.pop()) walk.text.closeTable();
  else if (inTable(walk) && isCell(name)) {
    walk.text.closeCell(
      span(element, 'colspan', 1, MOST_COLUMN_SPAN),
      span(element, 'rowspan', 0, MOST_ROW_SPAN),
    );
  } else if (isCell(name)) walk.text.endLine();
}

/** A list of nothing but links is a menu, or a list of contents. */
function leaveList(walk: Walk): void {
  const list = walk.lists.pop();
  if (!list || list.plain) return;
  walk.text.dropFrom(list.mark);
  walk.text.addObject();
}

const inTable = (walk: Walk): boolean => walk.tables.at(-1) === true;
const isCell = (name: string): boolean => name === 'td' || name === 'th';

/** A span as a browser takes it: digits at the start, 1 for anything else. */
function span(element: Element, name: string, least: number, most: number): number {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value ?? '1';
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < least ? 1 : Math.min(number, most);
}
