import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import { listProgramFiles } from './listFiles.ts';

const KEY = /['"`]([a-zA-Z]\w*(?:\.[\w-]+)+)['"`]/g;
/** A key with holes, which stand for anything: `state.${state}.phrase`. */
const KEY_WITH_HOLES = /`([a-zA-Z]\w*\.(?:[\w.-]|\$\{[^}]*\})*)`/g;
/** An end that is put to a key: of `${key}.all` the `.all`. */
const END_OF_KEY = /`\$\{[^}]*\}(\.\w+)`/g;

const code = listProgramFiles()
  .filter((path) => path.startsWith('src/') && !path.startsWith('src/i18n/'))
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const exact = new Set(findAll(KEY));
const patterns = findAll(KEY_WITH_HOLES).map(patternOf);
const ends = findAll(END_OF_KEY);

function findAll(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, found = '']) => found))];
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`);
}

function isUsed(key: string): boolean {
  if (exact.has(key) || patterns.some((pattern) => pattern.test(key))) return true;
  return ends.some((end) => key.endsWith(end) && isUsed(key.slice(0, -end.length)));
}

describe('the texts of the site', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('are never empty', () => {
    const texts = [...Object.entries(zh), ...Object.entries(en)];
    expect(texts.filter(([, text]) => text === '')).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(zh).filter((key) => !isUsed(key))).toEqual([]);
  });
});
