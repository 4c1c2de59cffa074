import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../src/synth/layouts/allLayouts.ts';
import { layouts, type RandomText, randomText, seeds, shares } from './randomText.ts';
import { readReport } from './readReport.ts';

const ANYTHING = { proactive: 'any', applications: 'any', proceedings: 'any' } as const;
/** What may be read of a figure instead of the truth. */
const LEFT_OPEN = ['missing', 'unreadable'];

/** Figures read as something that they are not; `allowed` are the states that claim nothing. */
function faults(text: string, truth: RandomText, allowed: readonly string[] = LEFT_OPEN): string[] {
  return [...readReport(text).figures]
    .filter(([id, found]) => found !== truth.figures.get(id) && !allowed.includes(`${found}`))
    .map(([id, found]) => `${truth.layout}: ${id} is ${truth.figures.get(id)}, read ${found}`);
}

const without = (lines: readonly string[], at: number) => lines.toSpliced(at, 1).join('\n');

const placeIn = (share: number, things: { readonly length: number }) =>
  Math.floor(share * things.length);

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  test('reads back to the same figures and stated counts', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = randomText(seed, layout);
        const read = readReport(report.text);
        expect(Object.fromEntries(read.figures)).toEqual(Object.fromEntries(report.figures));
        expect(new Set(read.stated)).toEqual(new Set(report.stated));
      }),
      { numRuns: 5, seed: 21 },
    );
  });

  test('with blanks and dashes anywhere is never read as something else', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = randomText(seed, layout, ANYTHING);
        expect(faults(report.text, report)).toEqual([]);
      }),
      { numRuns: 5, seed: 22 },
    );
  });
});

describe('a damaged text', () => {
  const damaged = fc.tuple(seeds, layouts, shares);

  test('that ends early has the figures up to there, the rest missing', () => {
    fc.assert(
      fc.property(damaged, ([seed, layout, share]) => {
        const report = randomText(seed, layout);
        const end = placeIn(share, report.lines);
        expect(faults(report.lines.slice(0, end).join('\n'), report)).toEqual([]);
      }),
      { numRuns: 80, seed: 23 },
    );
  });

  test('that ends within a line has no part of a number', () => {
    fc.assert(
      fc.property(damaged, ([seed, layout, share]) => {
        const report = randomText(seed, layout);
        expect(faults(report.text.slice(0, placeIn(share, report.text)), report)).toEqual([]);
      }),
      { numRuns: 80, seed: 24 },
    );
  });

  test('that lost a line has no figure in the place of another', () => {
    fc.assert(
      fc.property(damaged, ([seed, layout, share]) => {
        const report = randomText(seed, layout);
        const text = without(report.lines, placeIn(share, report.lines));
        // The line of a row's only value leaves what a blank leaves.
        expect(faults(text, report, [...LEFT_OPEN, 'blank'])).toEqual([]);
      }),
      { numRuns: 80, seed: 25 },
    );
  });

  test('with a wrong character in a label has no figure in the place of another', () => {
    const characters = fc.constantFrom(...'的一是不了人在有这中');
    fc.assert(
      fc.property(damaged, characters, ([seed, layout, share], wrong) => {
        const report = randomText(seed, layout);
        const places = labelPlaces(report.text);
        const at = places[placeIn(share, places)] ?? 0;
        const text = report.text.slice(0, at) + wrong + report.text.slice(at + 1);
        expect(faults(text, report)).toEqual([]);
      }),
      { numRuns: 150, seed: 26 },
    );
  });
});

/** Where the Chinese characters of the tables stand. */
function labelPlaces(text: string): number[] {
  const from = text.indexOf('第二十条');
  const tables = text.slice(from, text.lastIndexOf('五、'));
  return [...tables.matchAll(/\p{Script=Han}/gu)].map(({ index }) => from + index);
}

describe('nothing changes', () => {
  const ROWS = ['tab-rows', 'trailing-pipes', 'boxed-pipes', 'extra-cells', 'spaced-rows'];
  const inRows = fc.constantFrom(...LAYOUTS.filter(({ name }) => ROWS.includes(name)));

  function expectSame(report: RandomText, text: string): void {
    const before = readReport(report.text);
    expect(before.figures.size).toBeGreaterThan(0);
    expect(readReport(text).figures).toEqual(before.figures);
  }

  test('with an empty line between any two rows', () => {
    fc.assert(
      fc.property(seeds, inRows, shares, (seed, layout, share) => {
        const report = randomText(seed, layout);
        const lines = report.lines.toSpliced(placeIn(share, report.lines), 0, '');
        expectSame(report, lines.join('\n'));
      }),
      { numRuns: 40, seed: 27 },
    );
  });

  test.each([
    ['tab-rows', /^([^。]*\t.*)$/gm, '\t$1'],
    ['tab-rows', /^([^。]*\t.*)$/gm, '$1\t'],
    ['boxed-pipes', /^(\|.*)$/gm, '|  $1'],
    ['boxed-pipes', /^(\|.*)$/gm, '$1  |'],
    ['trailing-pipes', /^(.*\|)$/gm, '$1 |'],
  ])('with an empty column beside the tables, %s', (name, row, wider) => {
    const layout = LAYOUTS.find((each) => each.name === name);
    if (!layout) throw new Error(`no layout ${name}`);
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = randomText(seed, layout);
        expectSame(report, report.text.replaceAll(row, wider));
      }),
      { numRuns: 8, seed: 28 },
    );
  });
});
