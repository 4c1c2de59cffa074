import type { Words } from '../charts/chart.ts';
import type { Columns } from '../charts/columns/openColumns.ts';
import type { ComparisonChart } from '../charts/compare/assembleComparison.ts';
import { rankYear } from '../charts/compare/rank.ts';
import {
  buildComparison,
  type Comparison,
  MOST_AGENCIES,
  type Span,
  spanOf,
} from '../charts/compare/series.ts';
import { showMeasure } from '../charts/compare/shownMeasure.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';
import { findMeasure } from '../model/measures.ts';
import { addGroup } from './addGroup.ts';
import { type CompareState, DEFAULT_METRIC, type Notice, quote } from './compareState.ts';
import { drawView } from './drawView.ts';

/** What a state comes to with the data: the picture, and what was meant where the state was open. */
export interface LoadedComparison {
  /** The state with the agencies that there are. */
  readonly state: CompareState;
  readonly agencies: readonly AgencyColumns[];
  readonly span: Span;
  readonly year: number;
  /** Every year of the collection, oldest first. */
  readonly years: readonly number[];
  /** Undefined as long as no agency is chosen. */
  readonly drawn: ComparisonChart | undefined;
  readonly notices: readonly Notice[];
}

/** Fetches what a state needs and draws it. Rejects where a file cannot be read. */
export async function loadComparison(
  asked: CompareState,
  columns: Columns,
  words: Words,
): Promise<LoadedComparison> {
  const [{ years }, index] = await Promise.all([columns.manifest(), columns.agencies()]);
  const known = new Set(index.codes);
  const notices: Notice[] = [...unknownCodes(asked, known), ...tooMany(asked, known)];
  let codes: readonly string[] = asked.agencies
    .filter((code) => known.has(code))
    .slice(0, MOST_AGENCIES);
  const anchor = codes.at(-1);
  if (asked.add && anchor) {
    const added = await addGroup({ codes, anchor, group: asked.add }, columns, words);
    codes = added.codes;
    notices.push(...added.notices);
  }
  const found = await Promise.all(codes.map((code) => columns.agency(code)));
  const agencies = found.filter((agency) => agency !== undefined);
  const held: Span = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 };
  const { span, outside } = spanIn(asked, held, spanOf(agencies) ?? held);
  if (outside)
    notices.push({ key: 'compare.wrong.span', params: { years: `${held.from}–${held.to}` } });
  const asIs = { ...asked, agencies: agencies.map(({ code }) => code), add: undefined };
  const measure = findMeasure(asIs.metric) ?? findMeasure(DEFAULT_METRIC);
  if (!measure) throw new Error('the usual measure is none');
  const shown = showMeasure(measure, asIs.relative);
  const comparison = buildComparison(agencies, shown, span, words);
  const year = yearIn(asked, comparison);
  const drawn = agencies.length === 0 ? undefined : drawView(comparison, { ...asIs, year }, words);
  const state = canSort(asIs, drawn) ? asIs : { ...asIs, sort: undefined };
  if (state !== asIs) {
    notices.push({ key: 'compare.wrong.sort', params: { value: quote(asIs.sort?.key ?? '') } });
  }
  if (asked.year !== undefined && asked.year !== year && agencies.length > 0) {
    notices.push({ key: 'compare.wrong.yearOutside', params: { value: String(asked.year) } });
  }
  return { state, agencies, span, year, years: years.map((each) => each.year), drawn, notices };
}

/** Whether the table has the column that is asked for; without a table nobody knows. */
function canSort({ sort }: CompareState, drawn: ComparisonChart | undefined): boolean {
  return !sort || !drawn || drawn.table.columns.some(({ key }) => key === sort.key);
}

function unknownCodes({ agencies }: CompareState, known: ReadonlySet<string>): Notice[] {
  const unknown = agencies.filter((code) => !known.has(code));
  return unknown.length === 0
    ? []
    : [{ key: 'compare.wrong.unknown', params: { value: quote(unknown.join(', ')) } }];
}

function tooMany({ agencies }: CompareState, known: ReadonlySet<string>): Notice[] {
  const rest = agencies.filter((code) => known.has(code)).slice(MOST_AGENCIES);
  if (rest.length === 0) return [];
  const params = { most: MOST_AGENCIES, count: rest.length, list: quote(rest.join(', ')) };
  return [{ key: 'compare.wrong.many', params }];
}

/** The asked years as far as there are any; open ends are those of the agencies' reports. */
function spanIn(
  { from, to }: CompareState,
  held: Span,
  own: Span,
): { readonly span: Span; readonly outside: boolean } {
  const clamp = (year: number) => Math.min(Math.max(year, held.from), held.to);
  const asked = [from, to].filter((year) => year !== undefined);
  const first = clamp(from ?? Math.min(own.from, to ?? own.from));
  const last = clamp(to ?? Math.max(own.to, from ?? own.to));
  return {
    span: { from: first, to: Math.max(first, last) },
    outside: asked.some((year) => clamp(year) !== year),
  };
}

/** The asked year; else the newest of those in which the most agencies have a number. */
function yearIn({ year }: CompareState, { agencies, years }: Comparison): number {
  if (year !== undefined && years.includes(year)) return year;
  const counts = years.map((each) => agencies.length - rankYear(agencies, each).absent.length);
  return years[counts.lastIndexOf(Math.max(...counts))] ?? 0;
}
