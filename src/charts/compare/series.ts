import type { AgencyColumns, AgencyYear } from '../../model/columns/agencyColumns.ts';
import type { NoMeasureState } from '../../model/measure.ts';
import type { Template } from '../../model/template.ts';
import type { Words } from '../chart.ts';
import { nameApart } from './nameApart.ts';
import { formOf, type ShownMeasure, valueIn } from './shownMeasure.ts';

/** How many agencies one picture holds. */
export const MOST_AGENCIES = 12;

/** Why there is no value: as the report has it, or because of what the collection lacks. */
export type ComparedState =
  | NoMeasureState
  /** The collection has no report of that year. */
  | 'noReport'
  /** The report is only captured in part, without this. */
  | 'notCaptured'
  /** A figure of the prose that the prose does not give. */
  | 'notStated';

/** One agency's value in one year. */
export type ComparedValue =
  | {
      readonly state: 'number';
      readonly value: number;
      readonly denominator?: number;
      readonly small?: true;
    }
  | { readonly state: ComparedState };

export interface ComparedYear {
  readonly year: number;
  /** The form that the figure follows; undefined without a report and for figures of the prose. */
  readonly form: Template | undefined;
  readonly value: ComparedValue;
}

export interface ComparedAgency {
  readonly code: string;
  /** As it is told apart from the others: names repeat. */
  readonly name: string;
  /** Its place among the chosen, from 0: its colour and its letter. */
  readonly at: number;
  /** One entry for every year of the comparison, oldest first. */
  readonly years: readonly ComparedYear[];
  readonly reports: readonly AgencyYear[];
}

export interface Comparison {
  readonly shown: ShownMeasure;
  readonly agencies: readonly ComparedAgency[];
  /** Every year from the first to the last, oldest first. */
  readonly years: readonly number[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The chosen agencies over the chosen years, by one measure. */
export function buildComparison(
  agencies: readonly AgencyColumns[],
  shown: ShownMeasure,
  { from, to }: Span,
  { locale }: Pick<Words, 'locale'>,
): Comparison {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const names = nameApart(agencies, locale);
  return {
    shown,
    years,
    agencies: agencies.map(({ code, reports }, at) => ({
      code,
      name: names[at] ?? code,
      at,
      reports,
      years: years.map((year) => compareYear(reports, year, shown)),
    })),
  };
}

function compareYear(
  reports: readonly AgencyYear[],
  year: number,
  shown: ShownMeasure,
): ComparedYear {
  const report = reports.find((each) => each.year === year);
  if (!report) return { year, form: undefined, value: { state: 'noReport' } };
  return { year, form: formOf(report, shown), value: comparedValue(report, shown) };
}

function comparedValue(report: AgencyYear, shown: ShownMeasure): ComparedValue {
  const value = valueIn(report, shown);
  if (value.state !== 'missing') return value;
  if (report.capture === 'partial') return { state: 'notCaptured' };
  return { state: shown.measure.kind === 'stated' ? 'notStated' : 'missing' };
}

/** The span that the agencies' reports take up; undefined where they have none. */
export function spanOf(agencies: readonly AgencyColumns[]): Span | undefined {
  const years = agencies.flatMap(({ reports }) => reports.map(({ year }) => year));
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

/** A printed number that can be drawn. */
export function drawnValue({ value }: Pick<ComparedYear, 'value'>): number | undefined {
  return value.state === 'number' && Number.isFinite(value.value) ? value.value : undefined;
}

/** Every number of a comparison. */
export function drawnValues({ agencies }: Comparison): readonly number[] {
  return agencies.flatMap(({ years }) => years.flatMap((year) => drawnValue(year) ?? []));
}

/** Years after which the prescribed form changes (2018, 2020) and both sides are shown. */
export function breaksIn({ years, shown }: Comparison): readonly number[] {
  if (shown.measure.kind === 'stated') return [];
  return [2018, 2020].filter((year) => years.includes(year) && years.includes(year + 1));
}

/** Neighbouring years with numbers, of one form: only they are joined by a line. */
export function runsOf(years: readonly ComparedYear[]): readonly (readonly ComparedYear[])[] {
  const runs: ComparedYear[][] = [];
  for (const year of years) {
    if (drawnValue(year) === undefined) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.year === year.year - 1 && last.form === year.form) run?.push(year);
    else runs.push([year]);
  }
  return runs;
}
