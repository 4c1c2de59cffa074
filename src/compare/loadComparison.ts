import type { Words } from '../charts/chart.ts';
import type { Columns } from '../charts/columns/openColumns.ts';
import type { ComparisonChart } from '../charts/compare/assembleComparison.ts';
import { buildComparison, type Span, spanOf } from '../charts/compare/series.ts';
import { type ShownMeasure, showMeasure } from '../charts/compare/shownMeasure.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';
import { findMeasure } from '../model/measures.ts';
import { chooseSpan, chooseYear } from './chooseYears.ts';
import { type CompareState, DEFAULT_METRIC, type Notice, quote } from './compareState.ts';
import { drawView } from './drawView.ts';
import { loadAgencies } from './loadAgencies.ts';

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
  const years = (await columns.manifest()).years.map(({ year }) => year);
  const { agencies, notices } = await loadAgencies(asked, columns, words);
  const held: Span = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const full = buildComparison(agencies, measureOf(asked), spanOf(agencies) ?? held, words);
  const span = chooseSpan(asked, held, full);
  const comparison = buildComparison(agencies, full.shown, span, words);
  const year = chooseYear(asked, comparison);
  const drawn = agencies.length === 0 ? undefined : drawView(comparison, { ...asked, year }, words);
  const sort = canSort(asked, drawn) ? asked.sort : undefined;
  const state: CompareState = {
    ...asked,
    agencies: agencies.map(({ code }) => code),
    from: asked.from === undefined ? undefined : span.from,
    to: asked.to === undefined ? undefined : span.to,
    year: asked.year === year ? year : undefined,
    sort,
    add: undefined,
  };
  const said = drawn ? [...saidOfYears(asked, held, year), ...saidOfSort(asked, sort)] : [];
  return { state, agencies, span, year, years, drawn, notices: [...notices, ...said] };
}

function measureOf({ metric, relative }: CompareState): ShownMeasure {
  const measure = findMeasure(metric) ?? findMeasure(DEFAULT_METRIC);
  if (!measure) throw new Error('the usual measure is none');
  return showMeasure(measure, relative);
}

/** Whether the table has the column that is asked for; without a table nobody knows. */
function canSort({ sort }: CompareState, drawn: ComparisonChart | undefined): boolean {
  return !sort || !drawn || drawn.table.columns.some(({ key }) => key === sort.key);
}

function saidOfSort(asked: CompareState, sort: CompareState['sort']): Notice[] {
  if (sort === asked.sort) return [];
  return [{ key: 'compare.wrong.sort', params: { value: quote(asked.sort?.key ?? '') } }];
}

function saidOfYears({ from, to, year }: CompareState, held: Span, shown: number): Notice[] {
  const isOutside = [from, to].some((each) => each && (each < held.from || each > held.to));
  const years = `${held.from}–${held.to}`;
  return [
    ...(isOutside ? [{ key: 'compare.wrong.span', params: { years } } as const] : []),
    ...(year !== undefined && year !== shown
      ? [{ key: 'compare.wrong.yearOutside', params: { value: String(year) } } as const]
      : []),
  ];
}
