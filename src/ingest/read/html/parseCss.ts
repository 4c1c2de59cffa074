import { createRequire } from 'node:module';
import type parse from 'css-tree/parser';
import { requireAtMost } from '../refusal.ts';

export type { Atrule, Block, Condition, Feature, MediaQuery, Rule } from 'css-tree/parser';

/** Loading css-tree takes longer than reading a page, and few pages need it. */
const load = createRequire(import.meta.url);
let loaded: typeof parse | undefined;

/** Brackets within brackets; sheets nest them five deep, and css-tree goes down by recursion. */
const DEEPEST = 64;
/** The tree takes 200 bytes a token; the largest sheets in use, of whole frameworks, have 100,000. */
const MOST_TOKENS = 1_000_000;

/**
 * Parses a style sheet, the style of an element or one media query as browsers do (CSS Syntax
 * Level 3): what is wrong costs itself, except that of a media query, which throws. Selectors,
 * values and what stands behind the names of at-rules stay text. `tick` is called at each token
 * and each mistake. Throws a Refusal past the limits.
 */
export function parseCss<Context extends 'stylesheet' | 'declarationList' | 'mediaQuery'>(
  text: string,
  context: Context,
  tick: () => void,
): ReturnType<typeof parse<Context>> {
  loaded ??= load('css-tree/parser') as typeof parse;
  let depth = 0;
  return loaded(text, {
    context,
    parseAtrulePrelude: false,
    parseRulePrelude: false,
    parseValue: false,
    onToken(type, _start, _end, index) {
      tick();
      requireAtMost('tokens of a style sheet', index, MOST_TOKENS);
      if (this.isBlockOpenerTokenType(type)) depth += 1;
      else if (this.isBlockCloserTokenType(type) && this.getBlockTokenPairIndex(index) >= 0) {
        depth -= 1;
      }
      requireAtMost('brackets within brackets of a style sheet', depth, DEEPEST);
    },
    onParseError: tick,
  });
}
