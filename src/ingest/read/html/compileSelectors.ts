import { createRequire } from 'node:module';
import type * as CssSelect from 'css-select';
import type * as CssWhat from 'css-what';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { countParts, keyOf, weighSelector } from './weighSelector.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** One selector of a list (Selectors Level 4). */
export interface Selector {
  /** See keyOf. */
  readonly key: string;
  readonly specificity: number;
  /** Whether it finds the place before or behind the text of an element, not the element. */
  readonly isBeside: boolean;
  readonly matches: (element: Element) => boolean;
}

/** Loading css-select takes longer than reading a page, and few pages need it. */
const load = createRequire(import.meta.url);
let compile: typeof CssSelect.compile | undefined;
let parse: typeof CssWhat.parse | undefined;

/** Parts of one selector, each a step of css-select's recursion; more are no work of people. */
const MOST_PARTS = 200;
/** What css-select knows of jQuery, which is nothing in a sheet. */
const NOT_CSS =
  /<|!=|:(?:i?contains|matches|parent|header|selected|checkbox|file|password|radio|reset|image|submit|button|input|text)(?![\w-])/i;
const BESIDE = /^(?:before|after)$/;

/**
 * Compiles lists of selectors for the elements of one page. A list that is no CSS yields none of
 * its selectors, one that asks for what is not known here only itself. `tick` is called at each
 * element looked at.
 */
export function selectorCompiler(
  page: DefaultTreeAdapterTypes.Document,
  tick: () => void,
): (list: string) => Selector[] {
  const options: CssSelect.Options<Node, Element> = {
    adapter: adapterFor(tick),
    quirksMode: defaultTreeAdapter.getDocumentMode(page) === 'quirks',
    relativeSelector: false,
    // White space is something (Selectors Level 4, 13.2, as browsers have it).
    pseudos: { empty: ({ childNodes }) => childNodes.every(defaultTreeAdapter.isCommentNode) },
  };
  return (list) => parseList(list).flatMap((parts) => compileOne(parts, options));
}

function parseList(list: string): CssWhat.Selector[][] {
  parse ??= (load('css-what') as typeof CssWhat).parse;
  try {
    return NOT_CSS.test(list) ? [] : parse(list);
  } catch {
    return [];
  }
}

function compileOne(
  parts: CssWhat.Selector[],
  options: CssSelect.Options<Node, Element>,
): Selector | [] {
  if (countParts(parts) > MOST_PARTS) return [];
  const last = parts.at(-1);
  const isBeside = last?.type === 'pseudo-element' && BESIDE.test(last.name);
  const ofElement = isBeside ? parts.slice(0, -1) : parts;
  let query: Query | undefined;
  return {
    key: keyOf(ofElement),
    specificity: weighSelector(ofElement),
    isBeside,
    matches(element) {
      // Of the selectors of a whole site a page needs few.
      query ??= compileParts(ofElement, options);
      return query(element);
    },
  };
}

type Query = (node: Node) => boolean;

function compileParts(parts: CssWhat.Selector[], options: CssSelect.Options<Node, Element>): Query {
  compile ??= (load('css-select') as typeof CssSelect).compile;
  try {
    return compile<Node, Element>([parts], options);
  } catch {
    return () => false;
  }
}

/** How css-select walks a tree of parse5; the steps of which many may be needed are timed. */
function adapterFor(tick: () => void): NonNullable<CssSelect.Options<Node, Element>['adapter']> {
  const getAttributeValue = ({ attrs }: Element, wanted: string) =>
    attrs.find(({ name }) => name === wanted)?.value;
  const getChildren = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
  return {
    isTag(node): node is Element {
      tick();
      return defaultTreeAdapter.isElementNode(node);
    },
    getParent(element) {
      tick();
      return element.parentNode;
    },
    getAttributeValue(element, name) {
      tick();
      return getAttributeValue(element, name);
    },
    hasAttrib: (element, name) => getAttributeValue(element, name) !== undefined,
    getName: ({ tagName }) => tagName,
    getChildren,
    getSiblings: (node) =>
      'parentNode' in node && node.parentNode ? getChildren(node.parentNode) : [node],
    // Only :contains asks for it, which is no CSS, and :empty, which has its own test.
    getText: () => '',
    // No list of nodes is searched.
    removeSubsets: (nodes) => nodes,
  };
}
