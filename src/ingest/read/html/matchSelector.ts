import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A place among the elements of a parent, from 1 at the start or from -1 at the end. */
interface Place {
  readonly at: number;
  /** Whether only elements of the same name count. */
  readonly ofType: boolean;
}

/** What one element must be: `tr.old`, `[data-year="2020"]`, `td:first-child`. */
interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  readonly places: readonly Place[];
  /** What it must not be. */
  readonly others: readonly Compound[];
  /** Whether it must be a child of what stands before it, or may stand deeper. */
  readonly isChild: boolean;
}

/** A selector (Selectors Level 4) of what simple sheets use; the element itself comes first. */
export interface Selector {
  readonly compounds: readonly Compound[];
  readonly specificity: number;
}

const NAME = '[\\w\\u0080-\\uffff-]+';
const TAG = new RegExp(`^(?:\\*|${NAME})`);
const PART = new RegExp(
  `([#.])(${NAME})|\\[(${NAME})(?:=["']?([^"'\\]]*)["']?)?\\]|:(first|last|nth)-(child|of-type)(?:\\((\\d+)\\))?|:not\\(([^()]+)\\)`,
  'y',
);
/** Longer ones are no work of people. */
const LONGEST = 300;
const ID = 1_000_000;
const CLASS = 1000;

/** Parses a selector; undefined for one that is not simple, or is about no element that stands still. */
export function parseSelector(text: string): Selector | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.replaceAll('>', ' > ').trim().split(/\s+/);
  const compounds: Compound[] = [];
  let specificity = 0;
  let isChild = false;
  for (const word of words) {
    if (word === '>') {
      isChild = true;
      continue;
    }
    const compound = parseCompound(word, isChild);
    if (!compound) return undefined;
    compounds.unshift(compound);
    specificity += weightOf(compound);
    isChild = false;
  }
  return compounds.length > 0 && !isChild ? { compounds, specificity } : undefined;
}

function parseCompound(word: string, isChild: boolean): Compound | undefined {
  const tag = TAG.exec(word)?.[0];
  const compound = {
    tag: tag === '*' ? undefined : tag?.toLowerCase(),
    id: undefined as string | undefined,
    classes: [] as string[],
    attributes: [] as [string, string | undefined][],
    places: [] as Place[],
    others: [] as Compound[],
    isChild,
  };
  let from = tag?.length ?? 0;
  while (from < word.length) {
    PART.lastIndex = from;
    const part = PART.exec(word);
    if (!part) return undefined;
    from = PART.lastIndex;
    const [, sign, name = '', attribute, value, end, of, nth = '1', other] = part;
    if (sign === '#') compound.id = name;
    else if (sign === '.') compound.classes.push(name);
    else if (attribute !== undefined) compound.attributes.push([attribute.toLowerCase(), value]);
    else if (end !== undefined) {
      compound.places.push({ at: end === 'last' ? -1 : Number(nth), ofType: of === 'of-type' });
    } else {
      const left = parseCompound(other ?? '', false);
      if (!left) return undefined;
      compound.others.push(left);
    }
  }
  return word === '' ? undefined : compound;
}

function weightOf({ tag, id, classes, attributes, places, others }: Compound): number {
  const alike = classes.length + attributes.length + places.length;
  const inner = others.reduce((sum, other) => sum + weightOf(other), 0);
  return (id === undefined ? 0 : ID) + alike * CLASS + (tag === undefined ? 0 : 1) + inner;
}

/** Whether an element is what a selector asks for; `tick` is called at each element looked at. */
export function matchesSelector(
  element: Element,
  { compounds }: Selector,
  tick: () => void,
): boolean {
  const matchesFrom = (from: Element | undefined, index: number): boolean => {
    const compound = compounds[index];
    if (!compound) return true;
    const isFixed = index === 0 || compounds[index - 1]?.isChild === true;
    for (let at = from; at; at = isFixed ? undefined : parentOf(at)) {
      tick();
      if (matchesCompound(at, compound) && matchesFrom(parentOf(at), index + 1)) return true;
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
  const hasAll = attributes.every(([name, value]) => {
    const own = ownOf(name);
    return own !== undefined && (value === undefined || own === value);
  });
  if (!hasAll || others.some((other) => matchesCompound(element, other))) return false;
  return places.every((place) => isAtPlace(element, place));
}

function isAtPlace(element: Element, { at, ofType }: Place): boolean {
  const siblings = (element.parentNode?.childNodes ?? []).filter(
    (node) =>
      defaultTreeAdapter.isElementNode(node) && (!ofType || node.tagName === element.tagName),
  );
  return siblings.at(at > 0 ? at - 1 : at) === element;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}
