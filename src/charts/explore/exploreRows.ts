import {
  type DerivedMeasure,
  MEASURE_STATES,
  type Measure,
  SMALL_BELOW,
} from '../../model/measure.ts';
import { quotientOf } from '../../model/measureValue.ts';
import type { ExploreSource } from './exploreSource.ts';
import type { ExploreFilter } from './exploreState.ts';
import { filterAgencies } from './filterReports.ts';
import { gatherRows } from './gatherRows.ts';
import { type MeasureSums, sumYears } from './sumYears.ts';

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

const NO_DENOMINATOR = MEASURE_STATES.indexOf('noDenominator');
const OUT_OF_RANGE = MEASURE_STATES.indexOf('outOfRange');

/**
 * Agencies with a report that a filter takes in, with their measures over these reports: added up
 * over years, part and whole each for itself before they are divided, as measureOver does. Here and
 * wherever all rows are walked it is by counting: `for … of` takes a phone ten times as long.
 */
export function buildExploreRows(source: ExploreSource, filter: ExploreFilter): ExploreRows {
  const { x, y, years } = source;
  const [only] = years;
  if (only && years.length === 1) return gatherRows(source, only, filter);
  const sums = sumYears(source, filter);
  const agencies = placesOf(sums.reports, filterAgencies(source, filter));
  return {
    count: agencies.length,
    agencies,
    reports: pickCounts(sums.reports, agencies),
    x: divideSums(x, sums.x, agencies),
    ...(y && { y: divideSums(y, sums.y, agencies) }),
  };
}

/** The agencies that have a report, of those that are kept. */
function placesOf(reports: Uint16Array, kept: Uint8Array): Int32Array {
  const places = new Int32Array(reports.length);
  let count = 0;
  for (let agency = 0; agency < reports.length; agency += 1) {
    if (reports[agency] === 0 || kept[agency] === 0) continue;
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

function divideSums(measure: Measure, sums: MeasureSums, agencies: Int32Array): RowValues {
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
