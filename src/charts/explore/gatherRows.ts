import type { MeasureColumn } from '../../model/columns/measureColumn.ts';
import { MEASURE_STATES, type Measure, SMALL_BELOW } from '../../model/measure.ts';
import { type ExploreRows, emptyValues, type RowValues, shownFactor } from './exploreRows.ts';
import type { ExploreSource, YearSource } from './exploreSource.ts';
import type { ExploreFilter } from './exploreState.ts';
import { filterAgencies, pickReports } from './filterReports.ts';

/** The rows of a single year: nothing is to be added up, so a change of filter only picks reports. */
export function gatherRows(
  source: ExploreSource,
  year: YearSource,
  filter: ExploreFilter,
): ExploreRows {
  const picked = pickReports(filterAgencies(source, filter), year, filter);
  const places = year.reports.agencies;
  return {
    count: picked.length,
    agencies: picked.map((at) => places[at] ?? 0),
    reports: new Uint16Array(picked.length).fill(1),
    x: gatherValues(source.x, year.x, picked),
    ...(source.y && { y: gatherValues(source.y, year.y, picked) }),
  };
}

function gatherValues(
  measure: Measure,
  column: MeasureColumn | undefined,
  picked: Int32Array,
): RowValues {
  const found = emptyValues(measure, picked.length);
  if (!column) {
    found.states.fill(MEASURE_STATES.indexOf('notInTemplate'));
    return found;
  }
  const { states, values, parts, wholes } = column;
  const factor = shownFactor(measure);
  const canBeSmall = measure.kind === 'derived' && measure.unit !== 'perYear';
  for (let row = 0; row < picked.length; row += 1) {
    const at = picked[row] ?? 0;
    found.states[row] = states[at] ?? 0;
    found.values[row] = (values[at] ?? Number.NaN) * factor;
    if (!parts || !wholes) continue;
    const whole = wholes[at] ?? Number.NaN;
    found.parts[row] = parts[at] ?? Number.NaN;
    found.wholes[row] = whole;
    if (canBeSmall && states[at] === 0 && whole < SMALL_BELOW) found.small[row] = 1;
  }
  return found;
}
