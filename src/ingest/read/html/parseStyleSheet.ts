import { isForScreens } from './isForScreens.ts';
import { parseSelector, type Selector } from './matchSelector.ts';

/** One property that a sheet sets. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** What a sheet sets of the elements that one selector finds. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/** Properties by which a page hides text, strikes it out, turns it about or draws a table. */
const WATCHED =
  /^(?:display|visibility|text-decoration|text-decoration-line|mso-hide|opacity|clip|unicode-bidi|direction)$/;
/** Of these only values that put a text out of sight are. */
const OUT_OF_SIGHT = /^(?:font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3})/;
const COMMENTS = /\/\*.*?(?:\*\/|$)|<!--|-->/gs;
const STRINGS = /"[^"]*"|'[^']*'/g;
const MARKS = /["'{};]/g;
/** What a sheet puts before or behind the text of an element, where it may be part of a number. */
const BESIDE = /::?(?:before|after)\s*$/i;
const NUMBER_PUT = /\bcontent\s*:\s*["'][^"'\\]*[\d十百千万亿+−-]/i;
/** Stands in the style of an element beside whose text a sheet puts such. */
const PUT: Declaration = { property: '--put', value: 'number', isImportant: false };
/** Blocks that hold rules for all media, or for some. */
const HOLDER = /^@(?:media\b(?<media>.*)|layer\b.*|supports\b.*)$/is;
const DEEPEST = 4;
/** Values that matter are words. */
const LONGEST = 200;

/** The rules of a style sheet (CSS Syntax Level 3) that bear on what of a page shows. */
export function parseStyleSheet(sheet: string): StyleRule[] {
  return parseRules(sheet.replaceAll(COMMENTS, ' '), 0);
}

function parseRules(text: string, depth: number): StyleRule[] {
  const rules: StyleRule[] = [];
  let start = 0;
  for (let mark = nextMark(text, 0); mark; mark = nextMark(text, start)) {
    const before = text.slice(start, mark.at).trim();
    start = mark.at + 1;
    if (mark.sign !== '{') continue;
    const end = endOfBlock(text, start);
    const block = text.slice(start, end);
    start = end + 1;
    if (!before.startsWith('@')) rules.push(...rulesOf(before, block));
    else if (depth < DEEPEST && isShown(before)) rules.push(...parseRules(block, depth + 1));
  }
  return rules;
}

function isShown(holder: string): boolean {
  const found = HOLDER.exec(holder);
  return found !== null && isForScreens(found.groups?.media ?? '');
}

/** The next brace or semicolon that stands in no string. */
function nextMark(text: string, from: number): { sign: string; at: number } | undefined {
  MARKS.lastIndex = from;
  for (let found = MARKS.exec(text); found; found = MARKS.exec(text)) {
    const [sign] = found;
    if (sign !== '"' && sign !== "'") return { sign, at: found.index };
    const end = text.indexOf(sign, MARKS.lastIndex);
    MARKS.lastIndex = end < 0 ? text.length : end + 1;
  }
  return undefined;
}

/** Where the brace stands that closes a block which begins here. */
function endOfBlock(text: string, from: number): number {
  let open = 1;
  for (let mark = nextMark(text, from); mark; mark = nextMark(text, mark.at + 1)) {
    if (mark.sign === '{') open += 1;
    else if (mark.sign === '}') open -= 1;
    if (open === 0) return mark.at;
  }
  return text.length;
}

function rulesOf(selectors: string, block: string): StyleRule[] {
  const declarations = parseDeclarations(block);
  const putsNumber = NUMBER_PUT.test(block);
  if (declarations.length === 0 && !putsNumber) return [];
  return selectors.split(',').flatMap((text) => {
    const ofElement = text.replace(BESIDE, '');
    const isBeside = ofElement !== text;
    if (isBeside && !putsNumber) return [];
    const selector = parseSelector(ofElement);
    return selector ? [{ selector, declarations: isBeside ? [PUT] : declarations }] : [];
  });
}

/** The properties that a block, or the style of an element, sets and that bear on what shows. */
export function parseDeclarations(block: string): Declaration[] {
  return block
    .replaceAll(STRINGS, '')
    .split(';')
    .flatMap((text) => {
      if (text.length > LONGEST) return [];
      const property = propertyOf(text);
      const [value = '', important] = text.slice(text.indexOf(':') + 1).split('!');
      const isWatched = WATCHED.test(property) || OUT_OF_SIGHT.test(`${property}:${value.trim()}`);
      const isImportant = /^\s*important\s*$/i.test(important ?? '');
      return isWatched ? [{ property, value: value.trim().toLowerCase(), isImportant }] : [];
    });
}

/** The name before the colon of a declaration. */
export function propertyOf(declaration: string): string {
  return declaration
    .slice(0, Math.max(declaration.indexOf(':'), 0))
    .trim()
    .toLowerCase();
}
