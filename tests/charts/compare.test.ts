import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/charts/chart.ts';
import { formatState } from '../../src/charts/compare/formatValue.ts';
import { lookOf } from '../../src/charts/compare/looks.ts';
import { rankYear } from '../../src/charts/compare/rank.ts';
import { type Comparison, drawnValues, MOST_AGENCIES } from '../../src/charts/compare/series.ts';
import { drawBars } from '../../src/charts/compareBars/draw.ts';
import { placeBars } from '../../src/charts/compareBars/place.ts';
import { drawLines } from '../../src/charts/compareLines/draw.ts';
import { placeLines } from '../../src/charts/compareLines/place.ts';
import { drawMultiples } from '../../src/charts/compareMultiples/draw.ts';
import { placeMultiples } from '../../src/charts/compareMultiples/place.ts';
import { drawOutcomes } from '../../src/charts/compareOutcomes/draw.ts';
import { placeOutcomes } from '../../src/charts/compareOutcomes/place.ts';
import { buildOutcomes } from '../../src/charts/compareOutcomes/series.ts';
import { drawSlope } from '../../src/charts/compareSlope/draw.ts';
import { placeSlope } from '../../src/charts/compareSlope/place.ts';
import { type Layout, NARROW, WIDE } from '../../src/charts/layout.ts';
import type { CircleMark, Mark, PointMark, Scene } from '../../src/charts/mark.ts';
import { overlap } from '../../src/charts/overlap.ts';
import { textBox } from '../../src/charts/textBox.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import { comparisons } from './arbitraryComparisons.ts';
import { reports } from './arbitraryReports.ts';
import { findFaults, markBoxes } from './checkScene.ts';

const VARIANTS = [WIDE, NARROW].flatMap((layout) =>
  [wordsIn('zh'), wordsIn('en')].map((words): [Layout, Words] => [layout, words]),
);

const isPoint = (mark: Mark): mark is CircleMark | PointMark =>
  mark.kind === 'circle' || mark.kind === 'point';

/** Points of lines may lie on each other; nothing else may, and no word on a point. */
function faultsOf(scene: Scene): string[] {
  const points = scene.marks.filter(isPoint);
  const words = scene.marks.filter((mark) => mark.kind === 'text');
  const rest = scene.marks.filter((mark) => !isPoint(mark));
  const covered = words.filter((word) =>
    markBoxes(points).some((box) => overlap(textBox(word), box)),
  );
  return [
    ...findFaults({ ...scene, marks: rest }),
    ...covered.map(({ text }) => `“${text}” lies on a point`),
    ...points.filter(({ x, y }) => !isIn(x, scene.width) || !isIn(y, scene.height)).map(String),
  ];
}

const isIn = (at: number, most: number): boolean => at >= 0 && at <= most;

type Place = (comparison: Comparison, layout: Layout, words: Words) => Scene;

const ends = (comparison: Comparison): Comparison => {
  const years = comparison.years.filter((_, at) => at === 0 || at === comparison.years.length - 1);
  return {
    ...comparison,
    years,
    agencies: comparison.agencies.map((agency) => ({
      ...agency,
      years: agency.years.filter(({ year }) => years.includes(year)),
    })),
  };
};

const PLACES: readonly [string, Place][] = [
  ['lines', placeLines],
  ['multiples', placeMultiples],
  ['slope', (comparison, ...rest) => placeSlope(ends(comparison), ...rest)],
  [
    'bars',
    ({ agencies, shown, years }, ...rest) =>
      placeBars(rankYear(agencies, years[0] ?? 0), shown, ...rest),
  ],
];

describe('no mark or word of a comparison touches another or leaves the picture', () => {
  it.each(PLACES)('%s', (_, place) => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        for (const [layout, words] of VARIANTS) {
          expect(faultsOf(place(comparison, layout, words))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it.each([true, false])('outcomes, in parts of 100: %s', (relative) => {
    fc.assert(
      fc.property(comparisons, reports, ({ agencies }, held) => {
        const filled = agencies.map((agency) => ({ ...agency, reports: held }));
        const rows = buildOutcomes({ agencies: filled }, held[0]?.year ?? 2021);
        for (const [layout, words] of VARIANTS) {
          expect(faultsOf(placeOutcomes(rows, relative, layout, words))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a comparison', () => {
  const words = wordsIn('zh');
  const DRAWN = [drawLines, drawMultiples, drawSlope, drawBars].map(
    (draw) => (comparison: Comparison) => draw(comparison, undefined, words),
  );
  const OUTCOMES = (comparison: Comparison) =>
    drawOutcomes(comparison, { year: 2021, relative: true, sort: undefined }, words);

  it('is a picture, or a sentence that says why there is none', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        for (const draw of [...DRAWN, OUTCOMES]) {
          const { chart } = draw(comparison);
          expect((chart.empty ?? '') === '').toBe(chart.svg.wide !== '');
          expect(chart.title).not.toBe('');
          expect(chart.table.rows).toHaveLength(comparison.agencies.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names below the picture whatever is missing, each state in its own words', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const notes = drawLines(comparison, undefined, words).chart.notes.join('\n');
        for (const { years } of comparison.agencies) {
          for (const { value } of years) {
            if (value.state !== 'number') expect(notes).toContain(formatState(value.state, words));
          }
        }
      }),
    );
  });

  it('never ranks what is too small: no title names it, no sorting lifts it', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const year = comparison.years.at(-1) ?? 0;
        const sort = { key: String(year), isDescending: true };
        const { table, chart } = drawLines(comparison, sort, words);
        const at = table.columns.findIndex(({ key }) => key === sort.key);
        const states = table.rows.map((row) => row[at]?.state);
        const lastRanked = states.lastIndexOf('number');
        const firstSmall = states.indexOf('small');
        if (firstSmall >= 0) expect(firstSmall).toBeGreaterThan(lastRanked);
        const { small } = rankYear(comparison.agencies, year);
        const isTitled = small.some(
          ({ agency: { name } }) =>
            chart.title.includes(`最高的是${name}，`) || chart.title.includes(`最多的是${name}，`),
        );
        if (chart.title.startsWith(`${year} `)) expect(isTitled).toBe(false);
      }),
    );
  });

  it('draws no line across a gap or a change of the form', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const scene = placeLines(comparison, WIDE, words);
        const joined = scene.marks
          .filter((mark) => mark.kind === 'path')
          .reduce((sum, { points }) => sum + points.length - 1, 0);
        const expected = comparison.agencies
          .flatMap(({ years }) => years.map((year, at) => [years[at - 1], year] as const))
          .filter(([a, b]) => a?.value.state === 'number' && b.value.state === 'number')
          .filter(([a, b]) => a?.form === b.form).length;
        expect(joined).toBe(expected);
        const points = scene.marks.filter((mark) => isPoint(mark) && mark.title !== undefined);
        expect(points).toHaveLength(drawnValues(comparison).length);
      }),
    );
  });

  it('leads a line to its name only from the newest year, where it crosses no other', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const { marks } = placeLines(comparison, WIDE, words);
        const lines = marks.filter((mark) => mark.kind === 'line');
        const leaders = lines.filter(({ look }) => look === 'rule-leader');
        const lasting = comparison.agencies.filter(
          ({ years }) => years.at(-1)?.value.state === 'number',
        );
        expect(leaders).toHaveLength(lasting.length);
      }),
    );
  });

  it('gives each of twelve series a look that differs without colours', () => {
    const looks = Array.from({ length: MOST_AGENCIES }, (_, at) => lookOf(at));
    const colourless = looks.map(({ line, shape }) => `${shape} ${line.includes('series-dashed')}`);
    expect(new Set(colourless).size).toBe(MOST_AGENCIES);
  });
});
