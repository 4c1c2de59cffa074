import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import { kindOfCode } from '../../model/columns/agencyIndex.ts';
import { type ColumnYear, hasColumn } from '../../model/columns/columnManifest.ts';
import type { MeasureColumn } from '../../model/columns/measureColumn.ts';
import type { YearReports } from '../../model/columns/yearReports.ts';
import type { Measure } from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import type { Columns } from '../columns/openColumns.ts';
import type { ExploreState } from './exploreState.ts';

/** One year of what is explored. A measure that no report of the year could have has no column. */
export interface YearSource {
  readonly year: number;
  readonly reports: YearReports;
  readonly x?: MeasureColumn;
  readonly y?: MeasureColumn;
}

/** The files that a state needs, before anything is filtered. */
export interface ExploreSource {
  /** Every agency with a report, in order of code. */
  readonly codes: readonly string[];
  /** Places in AGENCY_KINDS, one an agency. */
  readonly kinds: Uint8Array;
  readonly x: Measure;
  readonly y?: Measure;
  /** In order of year. */
  readonly years: readonly YearSource[];
}

type Needed = Pick<ExploreState, 'view' | 'metric' | 'y' | 'year'>;

/** Fetches what a state needs, each file once. The measures of the state must be known ones. */
export async function loadExploreSource(columns: Columns, state: Needed): Promise<ExploreSource> {
  const [manifest, { codes }] = await Promise.all([columns.manifest(), columns.agencies()]);
  const x = measureNamed(state.metric);
  const y = state.view === 'scatter' ? measureNamed(state.y) : undefined;
  const isWanted = ({ year }: ColumnYear) =>
    state.view === 'regions' || state.year === undefined || year === state.year;
  const years = await Promise.all(
    manifest.years.filter(isWanted).map((entry) => loadYear(columns, entry, x, y)),
  );
  return { codes, kinds: kindsOf(codes), x, ...(y && { y }), years };
}

function measureNamed(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === undefined) throw new Error(`"${id}" is no measure`);
  return measure;
}

async function loadYear(
  columns: Columns,
  entry: ColumnYear,
  x: Measure,
  y: Measure | undefined,
): Promise<YearSource> {
  const columnOf = async (measure: Measure | undefined) =>
    measure && hasColumn(entry, measure) ? columns.measure(entry.year, measure.id) : undefined;
  const [reports, ofX, ofY] = await Promise.all([
    columns.reports(entry.year),
    columnOf(x),
    columnOf(y),
  ]);
  return { year: entry.year, reports, ...(ofX && { x: ofX }), ...(ofY && { y: ofY }) };
}

const KNOWN_KINDS = new WeakMap<readonly string[], Uint8Array>();

function kindsOf(codes: readonly string[]): Uint8Array {
  const known = KNOWN_KINDS.get(codes);
  if (known) return known;
  const kinds = Uint8Array.from(codes, (code) => AGENCY_KINDS.indexOf(kindOfCode(code)));
  KNOWN_KINDS.set(codes, kinds);
  return kinds;
}
