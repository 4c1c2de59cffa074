import type { Template } from '../model/template.ts';

/** What one held report gives to a chart. */
export interface HeldYear<T> {
  readonly year: number;
  /** The template of the table the chart reads; absent where it reads prose. */
  readonly template?: Template;
  readonly data: T;
}

/** One row of a chart over the years. */
export type YearRow<T> =
  | { readonly kind: 'held'; readonly year: number; readonly data: T }
  /** Years, first to last, without a report in the collection. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  /** Years whose reports had no fixed tables yet. */
  | { readonly kind: 'formless'; readonly from: number; readonly to: number }
  /** The form changes here: `newer` above, `older` below. */
  | { readonly kind: 'break'; readonly newer: Template; readonly older: Template };

/** The years a chart should account for, also where no report is held. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The first report year of a template (国办公开办函〔2019〕60号, 〔2021〕30号). */
const FIRST_YEAR: Readonly<Record<Template, number>> = { '2021': 2021, '2019': 2019, legacy: 2008 };

/**
 * The rows of a chart over the years, newest first: every held year, the years between and around
 * that are not held, and the breaks of the form between years that are.
 */
export function buildYearRows<T>(held: readonly HeldYear<T>[], span?: Span): YearRow<T>[] {
  const years = held.toSorted((a, b) => b.year - a.year);
  const newest = years[0];
  const oldest = years.at(-1);
  if (!newest || !oldest) return [];
  const rows = years.flatMap((report, index) => {
    const older = years[index + 1];
    return older ? [rowOf(report), ...rowsBetween(report, older)] : [rowOf(report)];
  });
  return mergeFormless([
    ...gap(newest.year + 1, span?.to ?? 0),
    ...rows,
    ...gap(span?.from ?? oldest.year, oldest.year - 1),
  ]);
}

function rowOf<T>({ year, template, data }: HeldYear<T>): YearRow<T> {
  return template === 'legacy'
    ? { kind: 'formless', from: year, to: year }
    : { kind: 'held', year, data };
}

function rowsBetween(newer: HeldYear<unknown>, older: HeldYear<unknown>): YearRow<never>[] {
  const all = gap(older.year + 1, newer.year - 1);
  if (newer.template === undefined || older.template === undefined) return all;
  const formless = newer.template === 'legacy' || older.template === 'legacy';
  if (formless || newer.template === older.template) return all;
  const change = changeYear(newer.year, newer.template, older.year);
  return [
    ...gap(change, newer.year - 1),
    { kind: 'break', newer: newer.template, older: older.template },
    ...gap(older.year + 1, change - 1),
  ];
}

/** The first year of the newer form: as prescribed, or where the reports themselves change. */
function changeYear(newer: number, template: Template, older: number): number {
  const prescribed = FIRST_YEAR[template];
  return prescribed > older && prescribed <= newer ? prescribed : newer;
}

function gap(from: number, to: number): YearRow<never>[] {
  return from > to ? [] : [{ kind: 'gap', from, to }];
}

/** Neighbouring years without fixed tables become one row. */
function mergeFormless<T>(rows: readonly YearRow<T>[]): YearRow<T>[] {
  const merged: YearRow<T>[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (row.kind === 'formless' && last?.kind === 'formless') {
      merged[merged.length - 1] = { ...last, from: row.from };
    } else merged.push(row);
  }
  return merged;
}
