import type { MeasureColumn } from '../../model/columns/measureColumn.ts';
import {
  type DerivedMeasure,
  MEASURE_STATES,
  type Measure,
  SMALL_BELOW,
} from '../../model/measure.ts';
import { divideParts } from '../../model/measureValue.ts';
import type { ExploreSource } from './exploreSource.ts';
import type { ExploreFilter } from './exploreState.ts';
import { filterAgencies, reportFilter } from './filterReports.ts';
import { gatherRows } from './gatherRows.ts';

/** One measure of many agencies, one place an agency. */
export interface RowValues {
  readonly measure: Measure;
  /** Places in MEASURE_STATES; 0 is a number. */
  readonly states: Uint8Array;
  /** As the axes show them: shares in percent. NaN where there is no number. */
  readonly values: Float64Array;
  /** What a derived value was divided from; NaN elsewhere. */
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
  /** State of the agency's first report. */
  readonly states: Uint8Array;
}

const NOT_IN_TEMPLATE = MEASURE_STATES.indexOf('notInTemplate');

/**
 * Agencies with a report that a filter takes in, with their measures over these reports: added up
 * over years, part and whole each for itself before they are divided, as measureOver does.
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
    const isWanted = reportFilter(year.reports, filter);
    const places = year.reports.agencies;
    for (let at = 0; at < places.length; at += 1) {
      const agency = places[at] ?? 0;
      if (kept[agency] === 0 || isWanted?.(at) === false) continue;
      const isFirst = reports[agency] === 0;
      reports[agency] = (reports[agency] ?? 0) + 1;
      addReport(sumsX, year.x, at, agency, isFirst);
      if (sumsY) addReport(sumsY, year.y, at, agency, isFirst);
    }
  }
  const agencies = placesOf(reports);
  return {
    count: agencies.length,
    agencies,
    reports: Uint16Array.from(agencies, (agency) => reports[agency] ?? 0),
    x: divideSums(x, sumsX, agencies),
    ...(y && sumsY && { y: divideSums(y, sumsY, agencies) }),
  };
}

function createSums(length: number): Sums {
  return {
    parts: new Float64Array(length),
    wholes: new Float64Array(length),
    counted: new Uint16Array(length),
    states: new Uint8Array(length),
  };
}

/** A value that could not be divided has part and whole all the same, and counts. */
function addReport(
  sums: Sums,
  column: MeasureColumn | undefined,
  at: number,
  agency: number,
  isFirst: boolean,
): void {
  const state = column ? (column.states[at] ?? 0) : NOT_IN_TEMPLATE;
  if (isFirst) sums.states[agency] = state;
  const part = column ? (column.parts ?? column.values)[at] : undefined;
  if (part === undefined || Number.isNaN(part)) return;
  sums.parts[agency] = (sums.parts[agency] ?? 0) + part;
  sums.wholes[agency] = (sums.wholes[agency] ?? 0) + (column?.wholes?.[at] ?? 1);
  sums.counted[agency] = (sums.counted[agency] ?? 0) + 1;
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
  const numbers = () => new Float64Array(count).fill(Number.NaN);
  return {
    measure,
    states: new Uint8Array(count),
    values: numbers(),
    parts: numbers(),
    wholes: numbers(),
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
  const value = divideParts(measure, { state: 'number', part, whole });
  if (value.state !== 'number') {
    states[row] = MEASURE_STATES.indexOf(value.state);
    return;
  }
  values[row] = value.value * shownFactor(measure);
  if (measure.unit !== 'perYear' && whole < SMALL_BELOW) small[row] = 1;
}

/** What a value is multiplied by to be shown: a share is shown in percent. */
export function shownFactor({ unit }: Pick<Measure | DerivedMeasure, 'unit'>): number {
  return unit === 'share' ? 100 : 1;
}
