import { MEASURE_STATES } from '../measure.ts';
import { divideParts } from '../measureValue.ts';
import type { MeasureColumn } from './measureColumn.ts';

/** One year of a measure, with the places in the agency index that its values belong to. */
export interface PlacedColumn {
  readonly agencies: Int32Array;
  readonly column: MeasureColumn;
}

/** A measure over several years, one value an agency that has a report in any of them. */
export interface PooledColumn extends PlacedColumn {
  /** Reports of the agency that have the number; 0 where none has. */
  readonly counted: Uint16Array;
}

interface Sum {
  part: number;
  whole: number;
  counted: number;
  /** State of the first report without the number. */
  state: number;
}

/**
 * Years of one measure together, as measureOver does it for reports: figures are added up; part and
 * whole each for itself before they are divided. An agency without the number in any year has the
 * state of its first. `columns` are of one measure, at least one, in order of year.
 */
export function poolColumns(columns: readonly PlacedColumn[]): PooledColumn {
  const [first] = columns;
  if (first === undefined) throw new Error('no columns to pool');
  const sums = new Map<number, Sum>();
  for (const { agencies, column } of columns) {
    agencies.forEach((agency, at) => {
      sums.set(agency, addTo(sums.get(agency), column, at));
    });
  }
  const found = [...sums].sort(([a], [b]) => a - b);
  const values = found.map(([, sum]) => pooledValue(first.column, sum));
  const isDerived = first.column.measure.kind === 'derived';
  const numbers = (pick: (sum: Sum) => number) =>
    Float64Array.from(found, ([, sum]) => (sum.counted > 0 ? pick(sum) : Number.NaN));
  return {
    agencies: Int32Array.from(found, ([agency]) => agency),
    counted: Uint16Array.from(found, ([, { counted }]) => counted),
    column: {
      ...first.column,
      states: Uint8Array.from(values, ({ state }) => state),
      values: Float64Array.from(values, ({ value }) => value),
      ...(isDerived && {
        parts: numbers(({ part }) => part),
        wholes: numbers(({ whole }) => whole),
      }),
    },
  };
}

/** A value that could not be divided has part and whole all the same. */
function addTo(sum: Sum | undefined, column: MeasureColumn, at: number): Sum {
  const part = (column.parts ?? column.values)[at] ?? Number.NaN;
  const known = sum ?? { part: 0, whole: 0, counted: 0, state: column.states[at] ?? 0 };
  if (Number.isNaN(part)) return known;
  return {
    part: known.part + part,
    whole: known.whole + (column.wholes?.[at] ?? 1),
    counted: known.counted + 1,
    state: known.state,
  };
}

function pooledValue({ measure }: MeasureColumn, sum: Sum): { state: number; value: number } {
  if (sum.counted === 0) return { state: sum.state, value: Number.NaN };
  if (measure.kind !== 'derived') return { state: 0, value: sum.part };
  const value = divideParts(measure, { state: 'number', part: sum.part, whole: sum.whole });
  return value.state === 'number'
    ? { state: 0, value: value.value }
    : { state: MEASURE_STATES.indexOf(value.state), value: Number.NaN };
}
