import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { isForScreens } from './isForScreens.ts';
import { matchesSelector } from './matchSelector.ts';
import {
  type Declaration,
  parseDeclarations,
  parseStyleSheet,
  propertyOf,
  type StyleRule,
} from './parseStyleSheet.ts';

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
  const rules = elements.flatMap((element) =>
    element.tagName === 'style' ? parseStyleSheet(sheetOf(element)) : [],
  );
  if (rules.length === 0) return;
  const rulesFor = indexRules(rules);
  const tick = startClock();
  for (const element of elements) {
    const possible = rulesFor(element);
    if (possible.length === 0 || WHOLE.test(element.tagName)) continue;
    const found = possible.filter(({ selector }) => matchesSelector(element, selector, tick));
    if (found.length > 0) restyle(element, found);
  }
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

function sheetOf({ attrs, childNodes }: Element): string {
  const attributeOf = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  if (!CSS.test(attributeOf('type')) || !isForScreens(attributeOf('media'))) return '';
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return TELLING.test(text) ? text : '';
}

interface PlacedRule extends StyleRule {
  readonly order: number;
}

/** Finds the rules that may be about an element by its id, its classes and its name. */
function indexRules(rules: readonly StyleRule[]): (element: Element) => readonly PlacedRule[] {
  const byKey = new Map<string, PlacedRule[]>();
  for (const [order, rule] of rules.entries()) {
    const [last] = rule.selector.compounds;
    const key = last?.id !== undefined ? `#${last.id}` : (last?.classes[0] ?? last?.tag ?? '*');
    const kept = byKey.get(key);
    if (kept) kept.push({ ...rule, order });
    else byKey.set(key, [{ ...rule, order }]);
  }
  const byClasses = new Map<string, readonly PlacedRule[]>();
  const ofClasses = (classes: string) => {
    const known = byClasses.get(classes);
    if (known) return known;
    const words = new Set(classes.split(/\s+/));
    const found = Array.from(words, (word) => byKey.get(word) ?? []).flat();
    byClasses.set(classes, found);
    return found;
  };
  const ofAll = byKey.get('*') ?? [];
  return ({ tagName, attrs }) => {
    let found: readonly PlacedRule[] = ofAll;
    const add = (more: readonly PlacedRule[] = []) => {
      if (more.length > 0) found = [...found, ...more];
    };
    add(byKey.get(tagName));
    for (const { name, value } of attrs) {
      if (name === 'id') add(byKey.get(`#${value}`));
      else if (name === 'class') add(ofClasses(value));
    }
    return found;
  };
}

/** CSS Cascading Level 4, 6: importance, then the element's own style, then specificity and order. */
function restyle(element: Element, rules: readonly PlacedRule[]): void {
  const own = element.attrs.find(({ name }) => name === 'style');
  const inOrder = rules.toSorted(
    (a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order,
  );
  const values = new Map<string, Declaration>();
  for (const declaration of [
    ...inOrder.flatMap(declarationsOf),
    ...parseDeclarations(own?.value ?? ''),
  ]) {
    const { property, isImportant } = declaration;
    if (isImportant || !values.get(property)?.isImportant) values.set(property, declaration);
  }
  const kept = (own?.value ?? '').split(';').filter((text) => !values.has(propertyOf(text)));
  const computed = Array.from(values.values(), ({ property, value }) => `${property}:${value}`);
  const value = [...computed, ...kept].join(';');
  if (own) own.value = value;
  else element.attrs.push({ name: 'style', value });
}

const declarationsOf = ({ declarations }: StyleRule) => declarations;

function startClock(): () => void {
  const deadline = performance.now() + LIMITS.htmlTime;
  let ticks = 0;
  return () => {
    ticks += 1;
    if (ticks % 1024 === 0 && performance.now() > deadline) {
      throw new Refusal(
        'limit-reached',
        'time to match the sheets of the page',
        `${LIMITS.htmlTime} ms`,
      );
    }
  };
}
