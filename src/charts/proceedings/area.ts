import type { Cell } from '../../model/cell.ts';
import type { MeasuredReport } from '../../model/measure.ts';
import { groupCells } from '../../model/sumGroups.ts';
import type { AreaGroup, AreaYear } from '../areaGroup.ts';
import { type ProceedingsSeries, readProceedings, seriesOf } from './series.ts';

/** Reviews and lawsuits of a region, year by year; years that no report prints are left out. */
export function buildAreaProceedings({ years }: AreaGroup): ProceedingsSeries {
  const held = years.map((year) => ({ ...readProceedings(asReport(year)), basis: year }));
  return seriesOf(held.map((data) => ({ kind: 'held', year: data.year, data })));
}

/** A region's sums in the place of one report's figures: the two forms have the same table 4. */
export function asReport({ year, sums }: AreaYear) {
  const ids = groupCells('proceedings').flatMap((cell) => cell['2021']);
  const figures = Object.fromEntries(
    ids.map((id, at): [string, Cell] => [id, { state: 'number', value: sums[at] ?? 0 }]),
  );
  const templates: MeasuredReport['templates'] = { applications: '2021' };
  return { year, capture: 'document' as const, templates, figures };
}
