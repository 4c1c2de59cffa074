import { isForScreens } from './isForScreens.ts';
import { type Atrule, type Block, parseCss, type Rule } from './parseCss.ts';
import { remember } from './remember.ts';

/** One property that a sheet sets. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** What a sheet sets of the elements that its selectors find. */
export interface StyleRule {
  readonly selectors: string;
  readonly declarations: readonly Declaration[];
  /** Whether it puts what may be part of a number before or behind the text of an element. */
  readonly putsNumber: boolean;
}

/** Properties by which a page hides text, strikes it out, turns it about or draws a table. */
const WATCHED =
  /^(?:display|visibility|text-decoration|text-decoration-line|mso-hide|opacity|clip|unicode-bidi|direction)$/;
/** Of these only values that put a text out of sight are. */
const OUT_OF_SIGHT = /^(?:font-size:0(?![.\d])|(?:left|top|text-indent):-\d{3})/;
const NUMBER_PUT = /^content:["'][^"'\\]*[\d十百千万亿+−-]/;
/** Values that matter are words. */
const LONGEST = 200;

/** The rules of a style sheet that bear on what of a page shows. Throws a Refusal, see parseCss. */
export function parseStyleSheet(sheet: string, tick: () => void): StyleRule[] {
  const isMet = remember((media) => isForScreens(media, tick));
  const rulesOf = (block: Block | null | undefined): StyleRule[] =>
    Array.from(block?.children ?? []).flatMap((child) => {
      if (child.type === 'Rule') return ruleOf(child);
      return child.type === 'Atrule' && isShown(child, isMet) ? rulesOf(child.block) : [];
    });
  return rulesOf(parseCss(sheet, 'stylesheet', tick));
}

/** Whether it holds rules for all media, or for those of a desk. */
function isShown({ name, prelude }: Atrule, isMet: (media: string) => boolean): boolean {
  if (/^(?:layer|supports)$/i.test(name)) return true;
  return /^media$/i.test(name) && isMet(prelude?.value ?? '');
}

function ruleOf({ prelude, block }: Rule): StyleRule | [] {
  const all = declarationsIn(block);
  const declarations = all.filter(isWatched);
  const putsNumber = all.some(({ property, value }) => NUMBER_PUT.test(`${property}:${value}`));
  if (declarations.length === 0 && !putsNumber) return [];
  return { selectors: prelude.value, declarations, putsNumber };
}

/** All properties that the style of an element sets. Throws a Refusal, see parseCss. */
export function parseStyle(style: string, tick: () => void): Declaration[] {
  return style.trim() === '' ? [] : declarationsIn(parseCss(style, 'declarationList', tick));
}

function declarationsIn(block: Block | undefined): Declaration[] {
  return Array.from(block?.children ?? []).flatMap((child) => {
    if (child.type !== 'Declaration') return [];
    return {
      property: child.property.toLowerCase(),
      value: child.value.value,
      isImportant: child.important === true || /^important$/i.test(String(child.important)),
    };
  });
}

/** Whether it bears on what shows. */
function isWatched({ property, value }: Declaration): boolean {
  if (value.length > LONGEST) return false;
  return WATCHED.test(property) || OUT_OF_SIGHT.test(`${property}:${value}`);
}
