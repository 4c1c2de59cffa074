import { AGENCY_KINDS, type AgencyKind } from '../../model/agencyKind.ts';
import { drawnRows } from '../explore/drawnRows.ts';
import type { ExploreInput } from '../explore/exploreChart.ts';
import { medianOf } from '../explore/medianOf.ts';

/** The agencies of one kind that have a number. */
export interface DistributionLane {
  readonly kind: AgencyKind;
  readonly rows: readonly number[];
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
  const byKind = AGENCY_KINDS.map((): number[] => []);
  for (const row of drawn) byKind[source.kinds[rows.agencies[row] ?? 0] ?? 0]?.push(row);
  const { values } = rows.x;
  const all = valuesOf(drawn, values);
  const lanes = AGENCY_KINDS.flatMap((kind, at): DistributionLane[] => {
    const own = byKind[at] ?? [];
    if (own.length === 0) return [];
    const found = valuesOf(own, values);
    return [{ kind, rows: own, zeros: countZeros(found), median: medianOf(found) }];
  });
  return { lanes, count: drawn.length, ...extentOf(all), median: medianOf(all) };
}

function valuesOf(rows: ArrayLike<number>, values: Float64Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < found.length; at += 1) found[at] = values[rows[at] ?? 0] ?? 0;
  return found;
}

function countZeros(values: Float64Array): number {
  let zeros = 0;
  for (const value of values) if (value === 0) zeros += 1;
  return zeros;
}

function extentOf(values: Float64Array): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
