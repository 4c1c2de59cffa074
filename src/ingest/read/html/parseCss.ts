import { createRequire } from 'node:module';
import type parse from 'css-tree/parser';
import type { OnToken } from 'css-tree/parser';
import { Refusal, requireAtMost } from '../refusal.ts';

export type { Atrule, Block, Condition, Feature, Rule } from 'css-tree/parser';

/** Loading css-tree takes longer than reading a page, and few pages need it. */
const load = createRequire(import.meta.url);
let loaded: typeof parse | undefined;

/** Brackets within brackets; sheets nest them five deep, and css-tree goes down by recursion. */
const DEEPEST = 64;
/** The tree takes 200 bytes a token; the largest sheets in use, of whole frameworks, have 100,000. */
const MOST_TOKENS = 1_000_000;

type Context = 'stylesheet' | 'declarationList' | 'mediaQuery';

/**
 * Parses a style sheet, the style of an element or one media query as browsers do (CSS Syntax
 * Level 3): what is wrong costs itself; undefined for a media query that is none. Selectors, values
 * and what stands behind the names of at-rules stay text. `tick` is called at each token and each
 * mistake. Throws a Refusal past the limits.
 */
export function parseCss<Of extends Context>(
  text: string,
  context: Of,
  tick: () => void,
): ReturnType<typeof parse<Of>> | undefined {
  loaded ??= load('css-tree/parser') as typeof parse;
  try {
    return loaded(text, { ...AS_TEXT, context, onToken: guard(tick), onParseError: tick });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  }
}

const AS_TEXT = { parseAtrulePrelude: false, parseRulePrelude: false, parseValue: false } as const;

/** Looks at the tokens, which are all known before css-tree goes down into them. */
function guard(tick: () => void): OnToken {
  let depth = 0;
  return function onToken(type, _start, _end, index) {
    tick();
    requireAtMost('tokens of a style sheet', index, MOST_TOKENS);
    if (this.isBlockOpenerTokenType(type)) depth += 1;
    else if (this.isBlockCloserTokenType(type) && this.getBlockTokenPairIndex(index) >= 0) {
      depth -= 1;
    }
    requireAtMost('brackets within brackets of a style sheet', depth, DEEPEST);
  };
}
