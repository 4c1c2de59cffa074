import { describe, expect, it } from 'vitest';
import { contrast, distance, VISIONS, type Vision } from './colour.ts';
import { readChartStyles } from './readChartStyles.ts';
import { readTokens } from './readTokens.ts';

const OUTCOMES = ['granted', 'partly', 'refused', 'unavailable', 'not-processed', 'other'];
const RESULTS = ['upheld', 'corrected', 'other'];
const SERIES = [1, 2, 3, 4, 5, 6].map((at) => `series-${at}`);
const MODES = ['light', 'dark'] as const;
const visions = Object.keys(VISIONS) as Vision[];

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));

describe('the measures themselves', () => {
  it('knows contrasts and distances that are known', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(distance('#000000', '#ffffff', 'normal')).toBeCloseTo(100, 3);
    // Red and a green of its lightness: far apart, but not to someone who is red-blind.
    expect(distance('#ff0000', '#8a7a00', 'protan')).toBeLessThan(
      distance('#ff0000', '#8a7a00', 'normal') / 2,
    );
  });
});

describe.each(MODES)('tokens in %s mode', (mode) => {
  const tokens = readTokens(mode);
  const colour = (name: string): string => {
    const found = tokens.get(`--${name}`);
    if (found === undefined) throw new Error(`no token --${name}`);
    return found;
  };

  it.each(['ink', 'ink-secondary', 'link', 'seal'])(
    '%s can be read on paper and on the wash',
    (name) => {
      expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'ink-secondary'])('%s is dark enough for long reading', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(6.9);
  });

  it.each([
    ...OUTCOMES.map((name) => `outcome-${name}`),
    ...RESULTS.map((name) => `result-${name}`),
    ...SERIES,
    'count',
    'count-total',
    'peer',
    'seal',
  ])('%s stands out from paper', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(OUTCOMES)('words on %s can be read', (name) => {
    expect(
      contrast(colour(`on-outcome-${name}`), colour(`outcome-${name}`)),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-result', 'result-upheld'],
    ['on-result', 'result-corrected'],
    ['on-result-other', 'result-other'],
  ])('%s can be read on %s', (text, mark) => {
    expect(contrast(colour(text), colour(mark))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visions)('outcomes, results and series are told apart in %s vision', (vision) => {
    const near = [
      ...pairsOf(SERIES),
      ...pairsOf(OUTCOMES.map((name) => `outcome-${name}`)),
      ...pairsOf(RESULTS.map((name) => `result-${name}`)),
    ].filter(([a, b]) => distance(colour(a), colour(b), vision) < 9);
    expect(near).toEqual([]);
  });

  it('keeps this agency apart from its peers in every vision', () => {
    const nearest = Math.min(
      ...visions.map((vision) => distance(colour('seal'), colour('peer'), vision)),
    );
    expect(nearest).toBeGreaterThanOrEqual(9);
  });
});

describe('stylesheets', () => {
  it('those of charts name no colour of their own', () => {
    const css = readChartStyles();
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/i);
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => name === undefined || !readTokens('light').has(name))).toEqual([]);
  });

  it('dark mode sets every raw colour anew', () => {
    const light = readTokens('light');
    const dark = readTokens('dark');
    const kept = [...light]
      .filter(([name, value]) => dark.get(name) === value)
      .map(([name]) => name);
    expect(kept).toEqual(['--on-outcome-partly', '--on-outcome-unavailable', '--on-outcome-other']);
  });
});
