import { AGENCY_KINDS, type AgencyKind } from '../../model/agencyKind.ts';
import { drawnRows } from '../explore/drawnRows.ts';
import type { ExploreInput } from '../explore/exploreChart.ts';
import { medianOf } from '../explore/medianOf.ts';

/** The agencies of one kind that have a number. */
export interface DistributionLane {
  readonly kind: AgencyKind;
  readonly rows: Int32Array;
  readonly median: number;
  readonly zeros: number;
}

export interface DistributionSeries {
  readonly lanes: readonly DistributionLane[];
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Agencies with a number, by kind; undefined where there is none. */
export function buildDistribution({
  rows,
  source,
  state,
}: Pick<ExploreInput, 'rows' | 'source' | 'state'>): DistributionSeries | undefined {
  const drawn = drawnRows(rows, state.hideSmall);
  if (drawn.length === 0) return undefined;
  const { values } = rows.x;
  const all = valuesOf(drawn, values);
  const byKind = sortByKind(drawn, rows.agencies, source.kinds);
  const lanes = AGENCY_KINDS.flatMap((kind, at): DistributionLane[] => {
    const own = byKind[at] ?? new Int32Array();
    if (own.length === 0) return [];
    const found = valuesOf(own, values);
    return [{ kind, rows: own, zeros: countZeros(found), median: medianOf(found) }];
  });
  return { lanes, count: drawn.length, ...extentOf(all), median: medianOf(all) };
}

/** The rows of each kind, in the order given. */
function sortByKind(drawn: Int32Array, agencies: Int32Array, kinds: Uint8Array): Int32Array[] {
  const found = AGENCY_KINDS.map(() => new Int32Array(drawn.length));
  const sizes = new Int32Array(found.length);
  for (let at = 0; at < drawn.length; at += 1) {
    const row = drawn[at] ?? 0;
    const kind = kinds[agencies[row] ?? 0] ?? 0;
    const own = found[kind];
    if (own) own[sizes[kind] ?? 0] = row;
    sizes[kind] = (sizes[kind] ?? 0) + 1;
  }
  return found.map((own, kind) => own.subarray(0, sizes[kind]));
}

function valuesOf(rows: Int32Array, values: Float64Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < found.length; at += 1) found[at] = values[rows[at] ?? 0] ?? 0;
  return found;
}

function countZeros(values: Float64Array): number {
  let zeros = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at] === 0) zeros += 1;
  return zeros;
}

function extentOf(values: Float64Array): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
