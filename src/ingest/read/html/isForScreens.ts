import { type Condition, type Feature, parseCss } from './parseCss.ts';

/** The width of a window in which a page is read at a desk, and the size of its letters, in CSS pixels. */
const WINDOW = 1280;
const UNITS: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16 };
/** Longer ones are no work of people. */
const LONGEST = 300;

/** Whether a list of media (Media Queries 4) is met by a page on a screen at a desk. */
export function isForScreens(media: string, tick: () => void): boolean {
  return media.trim() === '' || media.split(',').some((query) => isMet(query, tick));
}

/** One that is no query is met by nothing (3.2). */
function isMet(text: string, tick: () => void): boolean {
  const query = text.length > LONGEST ? undefined : parseCss(text, 'mediaQuery', tick);
  if (!query) return false;
  const { modifier, mediaType, condition } = query;
  const isType = /^(?:screen|all)$/i.test(mediaType ?? 'all');
  const holds = isType && condition ? isTrue(condition) : isType;
  return modifier === 'not' ? holds === false : holds === true;
}

/** Undefined where it asks for what is not known here. */
function isTrue({ children }: Condition): boolean | undefined {
  const words = new Set<string>();
  const terms: (boolean | undefined)[] = [];
  for (const child of children) {
    if (child.type === 'Identifier') words.add(child.name.toLowerCase());
    else if (child.type === 'Condition') terms.push(isTrue(child));
    else terms.push(child.type === 'Feature' ? hasFeature(child) : undefined);
  }
  if (terms.length === 0) return undefined;
  if (words.has('or') && terms.includes(true)) return true;
  if (terms.includes(undefined)) return undefined;
  if (words.has('not')) return !terms[0];
  return words.has('or') ? false : !terms.includes(false);
}

function hasFeature({ name, value }: Feature): boolean | undefined {
  const unit = value?.type === 'Dimension' ? UNITS[value.unit.toLowerCase()] : undefined;
  if (unit === undefined || value?.type !== 'Dimension') return undefined;
  const width = Number(value.value) * unit;
  if (/^min-width$/i.test(name)) return width <= WINDOW;
  return /^max-width$/i.test(name) ? width >= WINDOW : undefined;
}
