import type { Words } from '../charts/chart.ts';
import { FORM_ROWS } from '../model/figures.ts';
import type { Measure } from '../model/measure.ts';

export interface MeasureGroup {
  readonly label: string;
  readonly measures: readonly { readonly id: string; readonly name: string }[];
}

const ROWS = new Map(FORM_ROWS.map((row) => [row.id, row]));

/** Measures under headings: the derived, then table by table (table 3 row by row), then the prose. */
export function groupMeasures(measures: readonly Measure[], words: Words): readonly MeasureGroup[] {
  const groups = new Map<string, { id: string; name: string }[]>();
  for (const measure of measures) {
    const label = groupOf(measure, words);
    const group = groups.get(label) ?? [];
    group.push({ id: measure.id, name: nameOf(measure, words) });
    groups.set(label, group);
  }
  return [...groups].map(([label, found]) => ({ label, measures: found }));
}

function groupOf({ id, kind }: Measure, words: Words): string {
  if (kind !== 'figure') return words.t(`compare.measures.${kind}`);
  const table = id.slice(0, id.indexOf('.'));
  const row = ROWS.get(id.slice(0, id.lastIndexOf('.')));
  if (table !== 'applications' || !row)
    return words.t(`compare.measures.${table as 'proactive' | 'proceedings'}`);
  return words.t('compare.measures.applications', { row: row[words.locale] });
}

/** Some figures are only in one of the two forms. */
function nameOf(measure: Measure, words: Words): string {
  const name = measure[words.locale];
  const [only, other] = measure.kind === 'figure' ? measure.templates : [];
  return only && !other ? words.t('compare.measures.only', { name, form: only }) : name;
}
