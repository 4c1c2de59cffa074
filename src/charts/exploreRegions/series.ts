import { MEASURE_STATES, type Measure } from '../../model/measure.ts';
import { emptyValues, type RowValues, setValue } from '../explore/exploreRows.ts';
import type { ExploreSource, YearSource } from '../explore/exploreSource.ts';
import type { ExploreFilter } from '../explore/exploreState.ts';
import { filterAgencies, pickReports } from '../explore/filterReports.ts';

/** Regions by years: a tile is row × years + year. */
export interface RegionSeries {
  readonly regions: readonly string[];
  readonly years: readonly number[];
  readonly values: RowValues;
  /** Reports taken in, and those of them with the number. */
  readonly reports: Uint32Array;
  readonly counted: Uint32Array;
  /** How many reports have which state, in the order of MEASURE_STATES. */
  readonly states: Uint32Array;
}

/**
 * A measure of the regions right below the chosen one, year by year: part and whole of all reports
 * that a filter takes in, each added up before they are divided.
 */
export function buildRegionSeries(source: ExploreSource, filter: ExploreFilter): RegionSeries {
  const kept = filterAgencies(source, filter);
  const { regions, groupOf } = groupAgencies(source, filter, kept);
  const years = source.years.map(({ year }) => year);
  const size = regions.length * years.length;
  const sums: RegionSums = {
    parts: new Float64Array(size),
    wholes: new Float64Array(size),
    reports: new Uint32Array(size),
    counted: new Uint32Array(size),
    states: new Uint32Array(MEASURE_STATES.length),
  };
  source.years.forEach((year, column) => {
    const tiles = { groupOf, abreast: years.length, column };
    addYear(sums, year, pickReports(kept, year, filter), tiles);
  });
  const { reports, counted, states } = sums;
  return { regions, years, values: divideSums(source.x, sums), reports, counted, states };
}

/** Sums while reports come in, one place a tile; `states` as in RegionSeries. */
interface RegionSums extends Pick<RegionSeries, 'reports' | 'counted' | 'states'> {
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
}

const NO_STATES = new Uint8Array();
const NO_VALUES = new Float64Array();

/** Where the tiles of a year are. */
interface YearTiles {
  /** Each agency's row of tiles. */
  readonly groupOf: Int32Array;
  /** Tiles of a row, and which of them the year has. */
  readonly abreast: number;
  readonly column: number;
}

/** Adds the reports at some places of a year. */
function addYear(
  { parts, wholes, reports, counted, states }: RegionSums,
  year: YearSource,
  picked: Int32Array,
  { groupOf, abreast, column }: YearTiles,
): void {
  const { agencies } = year.reports;
  const ofStates = year.x?.states ?? NO_STATES;
  const ofParts = year.x?.parts ?? year.x?.values ?? NO_VALUES;
  // A figure has none, and nobody asks for their sum.
  const ofWholes = year.x?.wholes ?? ofParts;
  for (let each = 0; each < picked.length; each += 1) {
    const at = picked[each] ?? 0;
    const tile = (groupOf[agencies[at] ?? 0] ?? 0) * abreast + column;
    const state = ofStates[at] ?? NOT_IN_TEMPLATE;
    states[state] = (states[state] ?? 0) + 1;
    reports[tile] = (reports[tile] ?? 0) + 1;
    const part = ofParts[at] ?? Number.NaN;
    if (Number.isNaN(part)) continue;
    counted[tile] = (counted[tile] ?? 0) + 1;
    parts[tile] = (parts[tile] ?? 0) + part;
    wholes[tile] = (wholes[tile] ?? 0) + (ofWholes[at] ?? 0);
  }
}

function divideSums(measure: Measure, { parts, wholes, counted }: RegionSums): RowValues {
  const values = emptyValues(measure, parts.length);
  for (let tile = 0; tile < parts.length; tile += 1) {
    if (counted[tile] === 0) values.states[tile] = MISSING;
    else setValue(values, tile, parts[tile] ?? 0, wholes[tile] ?? 0);
  }
  return values;
}

const MISSING = MEASURE_STATES.indexOf('missing');
const NOT_IN_TEMPLATE = MEASURE_STATES.indexOf('notInTemplate');

/** Groups of all agencies, by the length of the regions' codes: the same for every filter. */
const KNOWN = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/** The region of each agency: what its code begins with. */
function regionsOf(codes: readonly string[], length: number): readonly string[] {
  const known = KNOWN.get(codes) ?? new Map<number, readonly string[]>();
  KNOWN.set(codes, known);
  const regions =
    known.get(length) ?? codes.map((code) => (code.split('-')[0] ?? '').slice(0, length));
  known.set(length, regions);
  return regions;
}

/** Provinces of the country, cities of a province, counties of a city; of a county itself alone. */
function groupAgencies(source: ExploreSource, filter: ExploreFilter, kept: Uint8Array) {
  const regions = regionsOf(source.codes, Math.min((filter.region?.length ?? 0) + 2, 6));
  const places = new Map<string, number>();
  const groupOf = new Int32Array(regions.length).fill(-1);
  let last = '';
  let group = -1;
  for (let agency = 0; agency < groupOf.length; agency += 1) {
    if (kept[agency] === 0) continue;
    const region = regions[agency] ?? '';
    if (region !== last) {
      group = places.get(region) ?? places.size;
      places.set(region, group);
      last = region;
    }
    groupOf[agency] = group;
  }
  return { regions: [...places.keys()], groupOf };
}
