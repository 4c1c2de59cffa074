import type { Selector as Part } from 'css-what';

const ID = 1_000_000;
const CLASS = 1000;

/** How much a selector weighs against others (Selectors Level 4, 17). */
export function weighSelector(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + weightOf(part), 0);
}

function weightOf(part: Part): number {
  if (part.type === 'attribute') return isId(part) ? ID : CLASS;
  if (part.type === 'tag' || part.type === 'pseudo-element') return 1;
  if (part.type !== 'pseudo' || part.name === 'where') return 0;
  const lists = innerOf(part);
  return lists.length > 0 ? Math.max(...lists.map(weighSelector)) : CLASS;
}

/** The parts of a selector with those of the selectors in it. */
export function countParts(parts: readonly Part[]): number {
  const ofPart = (part: Part) => innerOf(part).reduce((sum, list) => sum + countParts(list), 1);
  return parts.reduce((sum, part) => sum + ofPart(part), 0);
}

const innerOf = (part: Part): readonly Part[][] =>
  part.type === 'pseudo' && Array.isArray(part.data) ? part.data : [];

/** `#id`, `.class` or `name` of what a selector finds, in small letters; `*` where it asks for none. */
export function keyOf(parts: readonly Part[]): string {
  const start = parts.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1;
  const keys = parts.slice(start).flatMap((part) => {
    if (part.type === 'tag') return part.name;
    if (part.type !== 'attribute' || !isShort(part)) return [];
    return isId(part) ? `#${part.value}` : `.${part.value}`;
  });
  const key =
    keys.find((each) => each.startsWith('#')) ?? keys.find((each) => each.startsWith('.'));
  return (key ?? keys[0] ?? '*').toLowerCase();
}

const COMBINATORS: ReadonlySet<string> = new Set(['adjacent', 'child', 'descendant', 'sibling']);

type Attribute = Extract<Part, { type: 'attribute' }>;

/** `#a` and `.a`, which forget their case in old pages, unlike `[id=a]`. */
const isShort = ({ ignoreCase }: Attribute) => ignoreCase === 'quirks';
const isId = (part: Attribute) => isShort(part) && part.name === 'id';
