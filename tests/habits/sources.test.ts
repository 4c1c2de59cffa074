import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProgramFiles } from './listFiles.ts';

const MOST_LINES = 250;
const DRAWERS = /^(utils?|helpers?|common|index|misc|shared)\.(ts|mjs)$/;

/** What the linter leaves; it is the linter that finds a type which says nothing. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a test that hides the others', /\b(it|describe|test)\.only\b/],
  ['a test that is never run', /\b(it|describe|test)\.(todo|skip)\b/],
  ['an error waved through', /@ts-(ignore|expect-error|nocheck)/],
  ['a lint fault waved through', /biome-ignore|eslint-disable/],
  ['work left over', /\b(TODO|FIXME|XXX)\b/],
];

const files = listProgramFiles();
const texts = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));

describe('source files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const long = files.filter(
      (path) => (texts.get(path)?.split('\n').length ?? 0) - 1 > MOST_LINES,
    );
    expect(long).toEqual([]);
  });

  it('are named after what they hold', () => {
    expect(files.filter((path) => DRAWERS.test(basename(path)))).toEqual([]);
  });

  it.each(FORBIDDEN)('hold no %s', (_, pattern) => {
    const found = files.filter((path) => pattern.test(texts.get(path) ?? ''));
    expect(found.filter((path) => path !== 'tests/habits/sources.test.ts')).toEqual([]);
  });
});

describe('markup', () => {
  /** Where drawn charts and data for scripts and search engines enter a page as finished text. */
  const FINISHED = [
    'src/components/ChartFigure.astro',
    'src/components/FullTextSearch.astro',
    'src/layouts/PageLayout.astro',
  ];
  const markup = files.filter((path) => path.endsWith('.astro'));

  it('has no style attribute, which the content security policy would drop', () => {
    expect(markup.filter((path) => /\sstyle=/.test(texts.get(path) ?? ''))).toEqual([]);
  });

  it('holds finished text only where it was drawn', () => {
    const found = markup.filter((path) => /set:html|is:inline/.test(texts.get(path) ?? ''));
    expect(found.filter((path) => !FINISHED.includes(path))).toEqual([]);
  });
});
