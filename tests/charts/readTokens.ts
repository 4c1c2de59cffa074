import { readFileSync } from 'node:fs';

export type Tokens = ReadonlyMap<string, string>;

const CSS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

const declarations = (block: string): [string, string][] =>
  [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name ?? '',
    value ?? '',
  ]);

const blockAfter = (opening: string): string => {
  const start = CSS.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no "${opening}"`);
  const body = CSS.slice(CSS.indexOf(':root {', start));
  return body.slice(0, body.indexOf('}'));
};

/** The tokens of one mode as colours, references resolved. */
export function readTokens(mode: 'light' | 'dark'): Tokens {
  const light = declarations(blockAfter(':root {'));
  const dark = declarations(blockAfter('@media screen and (prefers-color-scheme: dark)'));
  const raw = new Map(mode === 'light' ? light : [...light, ...dark]);
  return new Map([...raw].map(([name]) => [name, resolve(name, raw)]));
}

function resolve(name: string, raw: Tokens): string {
  const value = raw.get(name);
  if (value === undefined) throw new Error(`tokens.css has no ${name}`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : resolve(reference, raw);
}
