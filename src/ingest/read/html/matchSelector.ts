import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { type Compound, type Place, parseCompound, weightOf } from './parseCompound.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What is between two elements of a selector: one stands within, or behind, the other. */
type Relation = ' ' | '>' | '+' | '~';

/** A selector (Selectors Level 4) of what simple sheets use; the element itself comes first. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** How each of them stands to the next. */
  readonly relations: readonly Relation[];
  readonly specificity: number;
}

const COMBINATORS = /\s*([>+~])(?!=)\s*/g;
/** Longer ones are no work of people. */
const LONGEST = 300;

/** Parses a selector; undefined for one that is not simple, or is about no element that stands still. */
export function parseSelector(text: string): Selector | undefined {
  if (text.length > LONGEST) return undefined;
  const compounds: Compound[] = [];
  const relations: Relation[] = [];
  let relation: Relation = ' ';
  // The n+1 of :nth-child(n+1) is no combinator.
  const spaced = text.replaceAll(/\([^()]*\)/g, (inner) => inner.replaceAll(/[\s+]+/g, '_'));
  for (const word of spaced.replaceAll(COMBINATORS, ' $1 ').trim().split(/\s+/)) {
    if (isCombinator(word)) relation = word;
    else {
      const compound = parseCompound(word);
      if (!compound) return undefined;
      if (compounds.length > 0) relations.unshift(relation);
      compounds.unshift(compound);
      relation = ' ';
    }
  }
  const specificity = compounds.reduce((sum, compound) => sum + weightOf(compound), 0);
  return relation === ' ' ? { compounds, relations, specificity } : undefined;
}

const isCombinator = (word: string): word is Relation => /^[>+~]$/.test(word);

/** Whether an element is what a selector asks for; `tick` is called at each element looked at. */
export function matchesSelector(
  element: Element,
  { compounds, relations }: Selector,
  tick: () => void,
): boolean {
  const matchesFrom = (at: Element, index: number): boolean => {
    tick();
    const compound = compounds[index];
    if (!compound || !matchesCompound(at, compound)) return false;
    const relation = relations[index];
    if (relation === undefined) return true;
    const next = relation === '+' || relation === '~' ? elementBefore : parentOf;
    const isNear = relation === '>' || relation === '+';
    for (let other = next(at); other; other = isNear ? undefined : next(other)) {
      if (matchesFrom(other, index + 1)) return true;
    }
    return false;
  };
  return matchesFrom(element, 0);
}

function matchesCompound(element: Element, compound: Compound): boolean {
  const { tag, id, classes, attributes, places, others } = compound;
  if (tag !== undefined && element.tagName !== tag) return false;
  const ownOf = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  if (id !== undefined && ownOf('id') !== id) return false;
  if (classes.length > 0) {
    const own = (ownOf('class') ?? '').split(/\s+/);
    if (!classes.every((name) => own.includes(name))) return false;
  }
  const hasAll = attributes.every(({ name, isValue }) => {
    const own = ownOf(name);
    return own !== undefined && isValue(own);
  });
  if (!hasAll || others.some((other) => matchesCompound(element, other))) return false;
  return places.every((place) => isAtPlace(element, place));
}

function isAtPlace(element: Element, { isIn, fromEnd, ofType }: Place): boolean {
  const siblings = siblingsOf(element).filter(
    ({ tagName }) => !ofType || tagName === element.tagName,
  );
  const at = siblings.indexOf(element) + 1;
  return isIn(fromEnd ? siblings.length + 1 - at : at);
}

function elementBefore(element: Element): Element | undefined {
  const siblings = siblingsOf(element);
  return siblings[siblings.indexOf(element) - 1];
}

function siblingsOf({ parentNode }: Element): readonly Element[] {
  return (parentNode?.childNodes ?? []).filter((node) => defaultTreeAdapter.isElementNode(node));
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}
