import { describe, expect, it } from 'vitest';
import { createMeasureColumn, parseMeasureColumn } from '../../model/columns/measureColumn.ts';
import { createYearReports, parseYearReports } from '../../model/columns/yearReports.ts';
import type { Measure } from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import { WIDE } from '../layout.ts';
import { wordsIn } from '../wordsIn.ts';
import { drawView } from './drawView.ts';
import type { ExploreInput } from './exploreChart.ts';
import { buildExploreRows } from './exploreRows.ts';
import type { ExploreState } from './exploreState.ts';

const RECEIVED = 'applications.received.total';
const HEAD = { release: 'r', year: 2024 };

function measureNamed(id: string): Measure {
  const measure = findMeasure(id);
  if (!measure) throw new Error(id);
  return measure;
}

/** The same number of every town as both measures; `received` are those of the towns. */
function inputOf(received: readonly number[], changes: Partial<ExploreState>): ExploreInput {
  const x = measureNamed(RECEIVED);
  const reports = createYearReports();
  const column = createMeasureColumn(x);
  received.forEach((value, agency) => {
    reports.add({
      agency,
      proactive: '2021',
      applications: '2021',
      capture: 'document',
      balance: 'holds',
      numbers: 1,
      figures: 1,
    });
    const figures = { [RECEIVED]: { state: 'number', value } as const };
    column.add({ templates: { applications: '2021' }, figures });
  });
  const values = parseMeasureColumn(column.text(HEAD));
  const year = { year: 2024, reports: parseYearReports(reports.text(HEAD)), x: values, y: values };
  const codes = received.map((_, at) => `3302060${String(at).padStart(2, '0')}`);
  const source = { codes, kinds: Uint8Array.from(codes, () => 3), x, y: x, years: [year] };
  const state: ExploreState = {
    view: 'distribution',
    metric: RECEIVED,
    y: RECEIVED,
    year: 2024,
    filter: {},
    hideSmall: false,
    order: 'desc',
    at: 1,
    picked: {},
    ...changes,
  };
  const nothing = async () => false;
  return {
    state,
    source,
    rows: buildExploreRows(source, state.filter),
    naming: {
      nameOf: (code) => code,
      regionOf: (code) => code,
      placeOf: () => '',
      load: nothing,
      loadProvince: nothing,
      regionsIn: () => [],
    },
    layout: WIDE,
    words: wordsIn('en'),
  };
}

const chartOf = (received: readonly number[], changes: Partial<ExploreState> = {}) =>
  drawView(inputOf(received, changes), -1).chart;

describe('drawView', () => {
  it.each(['distribution', 'scatter'] as const)(
    'says why a logarithmic %s of nothing but 0 is empty',
    (view) => {
      const chart = chartOf([0, 0, 0], { view, scale: 'log', yscale: 'log' });
      expect(chart.empty).toContain('logarithmic');
      expect(chart.empty).toContain('3 bodies');
      expect(chart.svg.wide).toBe('');
    },
  );

  it('says nothing of half of the bodies where there is one', () => {
    expect(chartOf([7]).title).toBe('Received in the year · Total: one body, 7');
    expect(chartOf([7, 9]).title).toContain('half of the bodies');
  });

  it('counts those at 0 where there are any', () => {
    expect(chartOf([7, 9]).svg.wide).not.toContain('at 0');
    expect(chartOf([0, 9]).svg.wide).toContain('towns and subdistricts (2): median 4.5, 1 at 0');
  });

  it('draws many regions in parts that make up the whole, the first of them at once', () => {
    const input = inputOf(
      Array.from({ length: 20 }, () => 7),
      { view: 'regions' },
    );
    const codes = input.source.codes.map((_, at) => String(11 + at));
    const view = drawView({ ...input, source: { ...input.source, codes } }, -1);
    const later = (view.later ?? []).map((draw) => draw());
    const tilesIn = (part: string) => part.match(/class="explore-tile"/g)?.length;
    expect([view.chart.svg.wide, ...later].map(tilesIn)).toEqual([6, 6, 6, 2]);
    const height = Number(/height="(\d+)"/.exec(view.chart.svg.wide)?.[1]);
    const tops = [...later.join('').matchAll(/y1="(\d+)/g)].map(([, top]) => Number(top));
    expect(Math.max(...tops)).toBeLessThan(height);
  });

  it('counts reports, not bodies, where regions and years are shown', () => {
    const input = inputOf([7, 9], { view: 'regions' });
    const [year] = input.source.years;
    if (!year) throw new Error('no year');
    const source = { ...input.source, years: [year, { ...year, year: 2025 }] };
    const { notes } = drawView({ ...input, source }, -1).chart;
    expect(notes.at(-1)).toContain('number 4');
  });
});
