import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What an element is in a table that style sheets draw (CSS 2.2, 17.2; WAI-ARIA 1.2, table). */
type TableRole = 'table' | 'rows' | 'tr' | 'td';

const DISPLAY = /(?:^|;)\s*display\s*:\s*(?:inline-)?(table[a-z-]*)/i;
const ROLES: Readonly<Record<string, TableRole>> = {
  table: 'table',
  'table-row-group': 'rows',
  'table-header-group': 'rows',
  'table-footer-group': 'rows',
  'table-row': 'tr',
  'table-cell': 'td',
  grid: 'table',
  rowgroup: 'rows',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'td',
  rowheader: 'td',
};

/** Elements that stay what HTML makes them. */
const OWN = /^(?:table|thead|tbody|tfoot|tr|td|th|caption|col|colgroup)$/;

/**
 * The name of the element that an element is read as: its own, or that of a table's part where its
 * style or role says so and it stands in that table's row or body.
 */
export function tagOf(element: Element, drawn: ReadonlyMap<Element, string>): string {
  const { tagName } = element;
  if (OWN.test(tagName)) return tagName;
  const known = drawn.get(element);
  if (known) return known;
  const role = roleOf(element);
  return role && role !== 'rows' && isInPlace(element, role) ? role : tagName;
}

function roleOf({ attrs }: Element): TableRole | undefined {
  for (const { name, value } of attrs) {
    if (name !== 'style' && name !== 'role') continue;
    const word = name === 'style' ? DISPLAY.exec(value)?.[1] : value.trim();
    const role = word && ROLES[word.toLowerCase()];
    if (role) return role;
  }
  return undefined;
}

function isInPlace(element: Element, role: TableRole): boolean {
  if (role === 'table') return true;
  const parent = parentOf(element);
  const above = parent && !OWN.test(parent.tagName) ? roleOf(parent) : undefined;
  if (!parent || !above) return false;
  if (role === 'td') return above === 'tr' && isInPlace(parent, above);
  return above === 'table' || (role === 'tr' && above === 'rows' && isInPlace(parent, above));
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}

const HOLDERS = /^(?:ul|ol|dl|div|section|article|main|form|body)$/;
const INLINE = /^(?:span|b|i|em|strong|font|label|small|a|u)$/;
const FEWEST_ROWS = 3;
const FEWEST_VALUES = 3;
/** A figure, or a mark for none. */
const VALUE = /^[\d０-９.,，+＋\-−－—–/／\\%]*$|^(?:无|n\/?a)$/i;

/**
 * The parts of a table whose cells are inline elements that touch each other, which a style sheet
 * parts: `<li><span>规章</span><span>1</span><span>2</span>…`. All children are rows of nothing but
 * such cells, and in some row three cells for figures follow each other: no prose is marked up so.
 */
export function findSpanTable(element: Element): ReadonlyMap<Element, string> | undefined {
  if (!HOLDERS.test(element.tagName)) return undefined;
  const rows = elementsIn(element);
  if (!rows || rows.length < FEWEST_ROWS) return undefined;
  const cells = rows.map((row) => (INLINE.test(row.tagName) ? undefined : cellsIn(row)));
  if (!cells.every((each) => each !== undefined) || !cells.some(hasValues)) return undefined;
  const parts = new Map<Element, string>([[element, 'table']]);
  for (const row of rows) parts.set(row, 'tr');
  for (const cell of cells.flat()) parts.set(cell, 'td');
  return parts;
}

function cellsIn(row: Element): readonly Element[] | undefined {
  const cells = elementsIn(row);
  return cells?.every(({ tagName }) => INLINE.test(tagName)) ? cells : undefined;
}

/** The child elements; undefined where text stands beside them, or there are none. */
function elementsIn({ childNodes }: Element): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (const node of childNodes) {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    else if (defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '') return undefined;
  }
  return elements.length > 0 ? elements : undefined;
}

function hasValues(cells: readonly Element[]): boolean {
  let run = 0;
  let filled = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    const isValue = text !== undefined && VALUE.test(text);
    run = isValue ? run + 1 : 0;
    filled = isValue ? filled + (text === '' ? 0 : 1) : 0;
    if (run >= FEWEST_VALUES && filled > 0) return true;
  }
  return false;
}

const DEEPEST = 4;

/** The text of a cell of little but text. */
function textOf({ childNodes }: Element, depth = 0): string | undefined {
  let text = '';
  for (const node of childNodes) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value;
    else if (defaultTreeAdapter.isElementNode(node)) {
      const inner = depth < DEEPEST ? textOf(node, depth + 1) : undefined;
      if (inner === undefined) return undefined;
      text += inner;
    }
  }
  return text.trim();
}
