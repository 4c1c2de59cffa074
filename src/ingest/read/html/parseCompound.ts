/** What one element must be: `tr.old`, `[data-year="2020"]`, `td:first-child`. */
export interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly places: readonly Place[];
  /** What it must not be. */
  readonly others: readonly Compound[];
}

interface Attribute {
  readonly name: string;
  readonly isValue: (value: string) => boolean;
}

/** A place among the elements of a parent, counted from 1. */
export interface Place {
  readonly isIn: (place: number) => boolean;
  readonly fromEnd: boolean;
  /** Whether only elements of the same name count. */
  readonly ofType: boolean;
}

const NAME = '[\\w\\u0080-\\uffff-]+';
const TAG = new RegExp(`^(?:\\*|${NAME})`);
const PART = new RegExp(
  [
    `(?<sign>[#.])(?<name>${NAME})`,
    `\\[(?<attribute>${NAME})(?:(?<operator>[~^$*]?)=["']?(?<value>[^"'\\]]*)["']?)?\\]`,
    ':(?<end>first|last|nth|nth-last)-(?<of>child|of-type)(?:\\((?<nth>[^()]+)\\))?',
    ':not\\((?<other>[^()]+)\\)',
  ].join('|'),
  'y',
);
const ID = 1_000_000;
const CLASS = 1000;

/** Parses one of the elements of a selector; undefined where more is asked than is known here. */
export function parseCompound(word: string): Compound | undefined {
  const tag = TAG.exec(word)?.[0];
  const parts = partsOf(word.slice(tag?.length ?? 0));
  if (!parts || word === '') return undefined;
  const others = parts.flatMap(({ other }) => (other === undefined ? [] : parseCompound(other)));
  const places = parts.flatMap(({ end, of, nth }) =>
    end === undefined ? [] : parsePlace(end, of === 'of-type', nth),
  );
  if (!areKnown(others) || !areKnown(places)) return undefined;
  return {
    tag: tag === '*' ? undefined : tag?.toLowerCase(),
    id: parts.find(({ sign }) => sign === '#')?.name,
    classes: parts.flatMap(({ sign, name }) => (sign === '.' && name ? [name] : [])),
    attributes: parts.flatMap(({ attribute, operator, value }) =>
      attribute ? [{ name: attribute.toLowerCase(), isValue: valueTest(operator, value) }] : [],
    ),
    places,
    others,
  };
}

const areKnown = <T>(list: readonly (T | undefined)[]): list is readonly T[] =>
  list.every((each) => each !== undefined);

function partsOf(text: string): Record<string, string | undefined>[] | undefined {
  const parts: Record<string, string | undefined>[] = [];
  for (let from = 0; from < text.length; from = PART.lastIndex) {
    PART.lastIndex = from;
    const groups = PART.exec(text)?.groups;
    if (!groups) return undefined;
    parts.push(groups);
  }
  return parts;
}

function valueTest(operator: string | undefined, wanted: string | undefined): Attribute['isValue'] {
  if (wanted === undefined) return () => true;
  if (operator === '~') return (value) => value.split(/\s+/).includes(wanted);
  if (operator === '^') return (value) => value.startsWith(wanted);
  if (operator === '$') return (value) => value.endsWith(wanted);
  return operator === '*' ? (value) => value.includes(wanted) : (value) => value === wanted;
}

/** `odd`, `3`, `2n_1`: the plus was replaced before. */
const STEPS = /^(?:(?<sign>-?)(?<step>\d*)n)?(?:_?(?<first>-?\d+))?$/;

function parsePlace(end: string, ofType: boolean, nth: string | undefined): Place | undefined {
  const text = { odd: '2n_1', even: '2n' }[nth ?? ''] ?? nth ?? '1';
  const groups = STEPS.exec(text.toLowerCase())?.groups;
  if (!groups) return undefined;
  const first = Number(groups.first ?? 0);
  const step = groups.step === undefined ? 0 : Number(`${groups.sign}${groups.step || 1}`);
  const isIn = (place: number) =>
    step === 0 ? place === first : (place - first) % step === 0 && (place - first) / step >= 0;
  return { isIn, fromEnd: end.endsWith('last'), ofType };
}

/** How much a selector's element weighs against others (Selectors Level 4, 17). */
export function weightOf({ tag, id, classes, attributes, places, others }: Compound): number {
  const alike = classes.length + attributes.length + places.length;
  const inner = others.reduce((sum, other) => sum + weightOf(other), 0);
  return (id === undefined ? 0 : ID) + alike * CLASS + (tag === undefined ? 0 : 1) + inner;
}
