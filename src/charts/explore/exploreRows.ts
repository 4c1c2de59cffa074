import type { MeasureColumn } from '../../model/columns/measureColumn.ts';
import {
  type DerivedMeasure,
  MEASURE_STATES,
  type Measure,
  SMALL_BELOW,
} from '../../model/measure.ts';
import { quotientOf } from '../../model/measureValue.ts';
import type { ExploreSource } from './exploreSource.ts';
import type { ExploreFilter } from './exploreState.ts';
import { filterAgencies, pickReports } from './filterReports.ts';
import { gatherRows } from './gatherRows.ts';

/** One measure of many agencies, one place an agency. */
export interface RowValues {
  readonly measure: Measure;
  /** Places in MEASURE_STATES; 0 is a number. */
  readonly states: Uint8Array;
  /** As the axes show them: shares in percent. NaN where there is no number. */
  readonly values: Float64Array;
  /** What a derived value was divided from, NaN where there is no number; of a figure nothing. */
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** 1 where the denominator is under 30. */
  readonly small: Uint8Array;
}

/** The agencies that a state takes in, in order of code. */
export interface ExploreRows {
  readonly count: number;
  /** Places in the agency index. */
  readonly agencies: Int32Array;
  /** Reports taken in, of each agency. */
  readonly reports: Uint16Array;
  readonly x: RowValues;
  readonly y?: RowValues;
}

/** Sums while reports come in, one place an agency. */
interface Sums {
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  readonly counted: Uint16Array;
  /** State of the agency's first report; NONE_YET before it. */
  readonly states: Uint8Array;
}

const NONE_YET = 255;

const NOT_IN_TEMPLATE = MEASURE_STATES.indexOf('notInTemplate');
const NO_DENOMINATOR = MEASURE_STATES.indexOf('noDenominator');
const OUT_OF_RANGE = MEASURE_STATES.indexOf('outOfRange');

/**
 * Agencies with a report that a filter takes in, with their measures over these reports: added up
 * over years, part and whole each for itself before they are divided, as measureOver does. Here and
 * wherever all rows are walked it is by counting: `for … of` takes a phone ten times as long.
 */
export function buildExploreRows(source: ExploreSource, filter: ExploreFilter): ExploreRows {
  const { codes, x, y, years } = source;
  const [only] = years;
  if (only && years.length === 1) return gatherRows(source, only, filter);
  const kept = filterAgencies(source, filter);
  const reports = new Uint16Array(codes.length);
  const sumsX = createSums(codes.length);
  const sumsY = y && createSums(codes.length);
  for (const year of years) {
    const picked = pickReports(kept, year, filter);
    addColumn(sumsX, year.x, year.reports.agencies, picked);
    if (sumsY) addColumn(sumsY, year.y, year.reports.agencies, picked);
    countReports(reports, year.reports.agencies, picked);
  }
  const agencies = placesOf(reports);
  return {
    count: agencies.length,
    agencies,
    reports: pickCounts(reports, agencies),
    x: divideSums(x, sumsX, agencies),
    ...(y && sumsY && { y: divideSums(y, sumsY, agencies) }),
  };
}

function createSums(length: number): Sums {
  return {
    parts: new Float64Array(length),
    wholes: new Float64Array(length),
    counted: new Uint16Array(length),
    states: new Uint8Array(length).fill(NONE_YET),
  };
}

function countReports(reports: Uint16Array, agencies: Int32Array, picked: Int32Array): void {
  for (let each = 0; each < picked.length; each += 1) {
    const agency = agencies[picked[each] ?? 0] ?? 0;
    reports[agency] = (reports[agency] ?? 0) + 1;
  }
}

/** Adds the reports at some places of a year. A value that could not be divided counts all the same. */
function addColumn(
  { parts, wholes, counted, states }: Sums,
  column: MeasureColumn | undefined,
  agencies: Int32Array,
  picked: Int32Array,
): void {
  const ofParts = column?.parts ?? column?.values;
  const ofWholes = column?.wholes;
  for (let each = 0; each < picked.length; each += 1) {
    const at = picked[each] ?? 0;
    const agency = agencies[at] ?? 0;
    if (states[agency] === NONE_YET) states[agency] = column?.states[at] ?? NOT_IN_TEMPLATE;
    const part = ofParts?.[at] ?? Number.NaN;
    if (Number.isNaN(part)) continue;
    parts[agency] = (parts[agency] ?? 0) + part;
    wholes[agency] = (wholes[agency] ?? 0) + (ofWholes?.[at] ?? 1);
    counted[agency] = (counted[agency] ?? 0) + 1;
  }
}

function placesOf(reports: Uint16Array): Int32Array {
  const places = new Int32Array(reports.length);
  let count = 0;
  for (let agency = 0; agency < reports.length; agency += 1) {
    if (reports[agency] === 0) continue;
    places[count] = agency;
    count += 1;
  }
  return places.subarray(0, count);
}

function pickCounts(reports: Uint16Array, agencies: Int32Array): Uint16Array {
  const counts = new Uint16Array(agencies.length);
  for (let row = 0; row < counts.length; row += 1) counts[row] = reports[agencies[row] ?? 0] ?? 0;
  return counts;
}

function divideSums(measure: Measure, sums: Sums, agencies: Int32Array): RowValues {
  const values = emptyValues(measure, agencies.length);
  for (let row = 0; row < agencies.length; row += 1) {
    const agency = agencies[row] ?? 0;
    const counted = sums.counted[agency] ?? 0;
    if (counted === 0) values.states[row] = sums.states[agency] ?? 0;
    else setValue(values, row, sums.parts[agency] ?? 0, sums.wholes[agency] ?? 0);
  }
  return values;
}

/** Values that wait to be set; NaN and 0 everywhere. */
export function emptyValues(measure: Measure, count: number): RowValues {
  const numbers = (length: number) => new Float64Array(length).fill(Number.NaN);
  const divided = measure.kind === 'derived' ? count : 0;
  return {
    measure,
    states: new Uint8Array(count),
    values: numbers(count),
    parts: numbers(divided),
    wholes: numbers(divided),
    small: new Uint8Array(count),
  };
}

/** Sets the value of a row from its sums: of a figure the sum itself, of a derived measure part by whole. */
export function setValue(
  { measure, states, values, parts, wholes, small }: RowValues,
  row: number,
  part: number,
  whole: number,
): void {
  if (measure.kind !== 'derived') {
    values[row] = part;
    return;
  }
  parts[row] = part;
  wholes[row] = whole;
  const value = quotientOf(measure, part, whole);
  if (Number.isNaN(value)) {
    states[row] = whole === 0 ? NO_DENOMINATOR : OUT_OF_RANGE;
    return;
  }
  values[row] = value * shownFactor(measure);
  if (measure.unit !== 'perYear' && whole < SMALL_BELOW) small[row] = 1;
}

/** What a value is multiplied by to be shown: a share is shown in percent. */
export function shownFactor({ unit }: Pick<Measure | DerivedMeasure, 'unit'>): number {
  return unit === 'share' ? 100 : 1;
}
