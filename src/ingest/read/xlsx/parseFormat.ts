/** One of the parts of a number format, between semicolons. */
export interface Section {
  /** Its digits, points and letters, without texts. */
  readonly pattern: string;
  /** The texts before the first digit, and all others. */
  readonly before: string;
  readonly after: string;
  readonly isColoured: boolean;
  /** Whether it stands for negative numbers, whose sign it must show itself. */
  readonly isNegative: boolean;
  readonly condition: ((value: number) => boolean) | undefined;
}

const TOKENS = /"[^"]*"?|E[+-]|[\\!_*].|\[[^\]]*\]|./gsu;
const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]$/;
const COLOUR =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[黑蓝绿红白黄青]色?|洋红)\]$/i;
/** Signs that stand for the number; all others are shown as they are. */
const PATTERN = /^[0#?.,%@/a-z]$/i;
/** What programs in Chinese write for General. */
const GENERAL = /G\/通用格式/gi;

/** The sections of a number format (ECMA-376 part 1, 18.8.31). */
export function parseFormat(format: string): Section[] {
  const sections: string[][] = [[]];
  for (const token of format.replaceAll(GENERAL, 'General').match(TOKENS) ?? []) {
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.map(parseSection);
}

function parseSection(tokens: readonly string[], at: number): Section {
  let pattern = '';
  let before = '';
  let after = '';
  for (const token of tokens) {
    const text = textOf(token);
    if (text === undefined) pattern += PATTERN.test(token) ? token : '';
    else if (pattern === '') before += text;
    else after += text;
  }
  const condition = tokens.map(conditionOf).find((each) => each !== undefined);
  const isColoured = tokens.some((token) => COLOUR.test(token));
  return { pattern, before, after, isColoured, isNegative: at === 1 && !condition, condition };
}

/** What a token shows as it is; undefined for the others, and for room left free (_ and *). */
function textOf(token: string): string | undefined {
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (/^[\\!]./su.test(token)) return token.slice(1);
  const isOther = token.length > 1 || token === ' ' || PATTERN.test(token);
  return isOther ? undefined : token;
}

function conditionOf(token: string): Section['condition'] {
  const [, sign, limit] = CONDITION.exec(token) ?? [];
  const number = Number(limit);
  if (sign === undefined) return undefined;
  return (value) => {
    if (sign === '<>') return value !== number;
    const isBeyond = sign.startsWith('<') ? value < number : sign.startsWith('>') && value > number;
    return isBeyond || (sign.endsWith('=') && value === number);
  };
}

/** The section by which a number is shown; undefined where none is for it. */
export function findSection(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => !condition || condition(value));
  }
  return (value < 0 ? sections[1] : undefined) ?? sections[0];
}
