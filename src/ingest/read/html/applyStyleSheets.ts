import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type Selector, selectorCompiler } from './compileSelectors.ts';
import { indexRules } from './indexRules.ts';
import { isForScreens } from './isForScreens.ts';
import { type Declaration, parseStyle, parseStyleSheet } from './parseStyleSheet.ts';
import { remember } from './remember.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a sheet holds that hides, strikes out, turns about or draws anything. */
const TELLING =
  /display\s*:\s*(?:none|inline-|[a-z-]*(?:table|flex|grid))|visibility\s*:\s*(?:hidden|collapse)|line-through|-override|mso-hide|clip\s*:|content\s*:\s*["'][^"'\\]|(?:opacity|font-size)\s*:\s*0|:\s*-\d{3}/i;
const CSS = /^\s*(?:text\/css\s*)?$/i;
/** A page that hides the whole of itself is shown by a program. */
const WHOLE = /^(?:html|body)$/;

/**
 * Writes what the sheets in a page set of its elements into their `style`, as far as it bears on
 * what shows, so that an element hidden by its class reads as one hidden by its own style. Sheets in
 * files of their own are not known. Throws a Refusal where it takes too long.
 */
export function applyStyleSheets(document: DefaultTreeAdapterTypes.Document): void {
  const elements = elementsOf(document);
  const tick = startClock();
  const sheets = elements.flatMap((element) => sheetOf(element, tick));
  if (sheets.length === 0) return;
  const rulesFor = indexRules(rulesOf(document, sheets, tick));
  const styleOf = remember((style) => parseStyle(style, tick));
  const found = elements.flatMap((element) => {
    const rules = WHOLE.test(element.tagName) ? [] : rulesFor(element);
    const matching = rules.filter(({ matches }) => matches(element));
    return matching.length > 0 ? { element, rules: matching } : [];
  });
  for (const { element, rules } of found) restyle(element, rules, styleOf);
}

/** All elements in their order. */
function elementsOf(document: DefaultTreeAdapterTypes.Document): Element[] {
  const found: Element[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = document.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

/** The text of a sheet that is for screens and tells anything. */
function sheetOf({ tagName, attrs, childNodes }: Element, tick: () => void): string | [] {
  if (tagName !== 'style') return [];
  const attributeOf = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const isRead = CSS.test(attributeOf('type')) && TELLING.test(text);
  return isRead && isForScreens(attributeOf('media'), tick) ? text : [];
}

/** Stands in the style of an element beside whose text a sheet puts what may be part of a number. */
const PUT: Declaration = { property: '--put', value: 'number', isImportant: false };

/** What the sheets set of the elements that one selector finds. */
interface StyleRule extends Selector {
  readonly declarations: readonly Declaration[];
  readonly order: number;
}

function rulesOf(
  document: DefaultTreeAdapterTypes.Document,
  sheets: readonly string[],
  tick: () => void,
): StyleRule[] {
  const compile = selectorCompiler(document, tick);
  const rules = sheets.flatMap((sheet) => parseStyleSheet(sheet, tick));
  return rules.flatMap(({ selectors, declarations, putsNumber }, order) =>
    compile(selectors).flatMap((selector) => {
      const set = selector.isBeside ? (putsNumber ? [PUT] : []) : declarations;
      return set.length > 0 ? { ...selector, declarations: set, order } : [];
    }),
  );
}

/** CSS Cascading Level 4, 6: importance, then the element's own style, then specificity and order. */
function restyle(
  element: Element,
  rules: readonly StyleRule[],
  styleOf: (style: string) => readonly Declaration[],
): void {
  const own = element.attrs.find(({ name }) => name === 'style');
  const inOrder = rules.toSorted((a, b) => a.specificity - b.specificity || a.order - b.order);
  const values = new Map<string, Declaration>();
  for (const declaration of [
    ...inOrder.flatMap(({ declarations }) => declarations),
    ...styleOf(own?.value ?? ''),
  ]) {
    const { property, isImportant } = declaration;
    if (isImportant || !values.get(property)?.isImportant) values.set(property, declaration);
  }
  const value = Array.from(values.values(), (each) => `${each.property}:${each.value}`).join(';');
  if (own) own.value = value;
  else element.attrs.push({ name: 'style', value });
}

function startClock(): () => void {
  const deadline = performance.now() + LIMITS.htmlTime;
  let ticks = 0;
  return () => {
    ticks += 1;
    if (ticks % 16 === 0 && performance.now() > deadline) {
      throw new Refusal(
        'limit-reached',
        'time to apply the sheets of the page',
        `${LIMITS.htmlTime} ms`,
      );
    }
  };
}
