import { MEASURE_STATES, SMALL_BELOW } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import { drawMarks, drawScene } from '../drawScene.ts';
import { cellsOf, columnsOf, valueWords } from '../explore/agencyTable.ts';
import { tellCounts } from '../explore/countStates.ts';
import { describeView } from '../explore/describeView.ts';
import type { DrawnView, ExploreInput } from '../explore/exploreChart.ts';
import type { ViewTable } from '../explore/viewTable.ts';
import type { Layout } from '../layout.ts';
import { type PlacedRegions, placeRegions, type RegionLine, type RegionTile } from './place.ts';
import { buildRegionSeries, type RegionSeries } from './series.ts';

/** Regions by years, a tile each: value, denominator, and how many reports it rests on. */
export function drawExploreRegions(input: ExploreInput): DrawnView {
  const { rows, words, layout, state } = input;
  const all = { ...input, state: withoutYear(state) };
  const view = describeView(all);
  const series = seriesOf(input);
  if (series.regions.length === 0) return { ...view.empty(words.t('explore.empty')), pages: 1 };
  const lines = series.regions.map((_, at) => lineOf(series, at, input));
  const measure = rows.x.measure[words.locale];
  const params = { measure, regions: series.regions.length };
  const summary = words.t('explore.regions.summary', params);
  const { first, later } = drawInParts(placeRegions(lines, layout), layout, summary);
  const small = series.values.small.some((flag) => flag === 1);
  return {
    chart: {
      ...view.chart,
      title: words.t('explore.regions.title', params),
      summary,
      notes: [
        words.t('explore.regions.note'),
        ...(small ? [words.t('explore.regions.small', { below: SMALL_BELOW })] : []),
        tellCounts(rows.x.measure, series.states, words),
      ],
      svg: { wide: first, narrow: '' },
    },
    later,
    pages: 1,
  };
}

/** Regions that are drawn at once: more than a screen has room for. */
const AT_ONCE = 6;

function drawInParts({ lines, ...size }: PlacedRegions, layout: Layout, label: string) {
  const [marks = [], ...later] = Array.from(
    { length: Math.ceil(lines.length / AT_ONCE) },
    (_, at) => lines.slice(at * AT_ONCE, (at + 1) * AT_ONCE).flat(),
  );
  const look = `explore-svg explore-${layout.name}`;
  return {
    first: drawScene({ ...size, marks }, { label, look, size: layout.size }),
    later: later.map((part) => () => drawMarks(part, layout.size)),
  };
}

const KNOWN = new WeakMap<ExploreInput, RegionSeries>();

/** Picture and table of an input are made from the same series. */
function seriesOf(input: ExploreInput): RegionSeries {
  const series = KNOWN.get(input) ?? buildRegionSeries(input.source, input.state.filter);
  KNOWN.set(input, series);
  return series;
}

function withoutYear({ year: _, ...state }: ExploreInput['state']): ExploreInput['state'] {
  return { ...state, hideSmall: false };
}

function lineOf(series: RegionSeries, at: number, input: ExploreInput): RegionLine {
  const code = series.regions[at] ?? '';
  const { naming, words } = input;
  const name = naming.regionOf(code);
  const most = mostOf(series);
  // Bodies of the chosen region itself, not of one below it.
  const isOwn = code === input.state.filter.region && code.length < 6;
  return {
    name: isOwn ? words.t('explore.regions.own', { name }) : name,
    tiles: series.years.map((_, column) => tileOf(series, at, column, most, input)),
  };
}

function mostOf({ values }: RegionSeries): number {
  let most = 0;
  for (const value of values.values) if (value > most) most = value;
  return most;
}

function tileOf(
  series: RegionSeries,
  region: number,
  column: number,
  most: number,
  { naming, words }: ExploreInput,
): RegionTile {
  const tile = region * series.years.length + column;
  const year = String(series.years[column]);
  const { values } = series;
  const name = naming.regionOf(series.regions[region] ?? '');
  const reports = series.reports[tile] ?? 0;
  const counted = series.counted[tile] ?? 0;
  if (reports === 0) {
    const text = words.t('explore.regions.noReport');
    const title = words.t('explore.regions.tip', { name, year, value: text, list: '' });
    return { year, value: text, lines: [], share: undefined, isSmall: false, title: title.trim() };
  }
  const whole = values.wholes[tile] ?? Number.NaN;
  const lines = [
    ...(Number.isNaN(whole) ? [] : [words.t('explore.regions.whole', { whole })]),
    words.t('explore.regions.counted', { counted, reports }),
  ];
  const hasValue = values.states[tile] === 0;
  const value = tileValue(series, tile, words);
  const list = lines.join(words.t('explore.comma'));
  return {
    year,
    value,
    lines,
    share:
      hasValue && most > 0
        ? Math.max(0, values.values[tile] ?? 0) / most
        : hasValue
          ? 0
          : undefined,
    isSmall: values.small[tile] === 1,
    title: words.t('explore.regions.tip', { name, year, value, list }),
  };
}

/** Short, for a tile is narrow. */
function tileValue({ values, counted }: RegionSeries, tile: number, words: Words): string {
  if (counted[tile] === 0) return words.t('explore.regions.noNumber');
  if (values.states[tile] === NO_WHOLE) return words.t('explore.regions.noWhole');
  return valueWords(values, tile, false, words);
}

const NO_WHOLE = MEASURE_STATES.indexOf('noDenominator');

/** One row a region and year. */
export function buildRegionTable(input: ExploreInput): ViewTable {
  const { naming, words } = input;
  const series = seriesOf(input);
  const { years, regions, values, reports, counted } = series;
  const codeOf = (at: number) => regions[Math.floor(at / years.length)] ?? '';
  return {
    columns: [
      words.t('explore.column.region'),
      words.t('explore.column.code'),
      words.t('explore.column.year'),
      ...columnsOf(values, words),
      words.t('explore.column.counted'),
      words.t('explore.column.reports'),
    ],
    count: regions.length * years.length,
    codeOf,
    rowOf: (at, exact) => [
      naming.regionOf(codeOf(at)),
      codeOf(at),
      String(years[at % years.length]),
      ...(reports[at] === 0
        ? columnsOf(values, words).map((_, column) =>
            column === 0 ? words.t('explore.regions.noReport') : '',
          )
        : cellsOf(values, at, exact, words)),
      words.number(counted[at] ?? 0),
      words.number(reports[at] ?? 0),
    ],
  };
}
