import type { Cell } from '../cell.ts';
import type { MeasuredReport } from '../measure.ts';
import { FIGURE_MEASURES } from '../measures.ts';
import { measureValue } from '../measureValue.ts';
import type { Capture } from '../storedReport.ts';
import type { Template } from '../template.ts';
import { type ColumnName, plain } from './agencyNames.ts';
import { type CellColumn, cellAt, formatCells, parseCells } from './cellText.ts';
import { formatColumnFile, lineOf, parseColumnFile } from './columnFile.ts';

/** A place on the way to an agency, or the agency itself. */
export interface ColumnPlace extends ColumnName {
  readonly code: string;
}

/** Every figure of one agency, all years: what comparing it needs, whatever the measure. */
export interface AgencyColumns extends ColumnPlace {
  readonly release: string;
  /** Province first. */
  readonly ancestors: readonly ColumnPlace[];
  /** In order of year. */
  readonly reports: readonly AgencyYear[];
}

/** One report; measureValue reads it like a stored one. */
export interface AgencyYear extends MeasuredReport {
  readonly year: number;
  readonly templates: { readonly proactive: Template; readonly applications: Template };
  readonly capture: Capture;
}

/** Ids of the cells of a year, in order: the tables' figures, then those stated in prose. */
export const COLUMN_FIGURES: readonly string[] = FIGURE_MEASURES.map(({ id }) => id);

const STATED_FROM = FIGURE_MEASURES.findIndex(({ kind }) => kind === 'stated');

/** The agency as a file; of several mentions of a stated figure the first number is kept. */
export function formatAgencyColumns(agency: AgencyColumns): string {
  return formatColumnFile({
    kind: 'agency',
    release: agency.release,
    lines: [
      ...agency.ancestors.map((place) => ({ key: 'place', text: formatPlace(place) })),
      { key: 'agency', text: formatPlace(agency) },
      ...agency.reports.map((report) => ({ key: 'year', text: formatYear(report) })),
    ],
  });
}

const formatPlace = ({ code, name, nameEn }: ColumnPlace) =>
  [code, plain(name), plain(nameEn)].join('\t');

function formatYear(report: AgencyYear): string {
  const { year, templates, capture } = report;
  const cells = COLUMN_FIGURES.map((id): Cell => {
    const value = measureValue(report, id);
    if (value.state === 'number') return value;
    const { state } = value;
    return { state: state === 'noDenominator' || state === 'outOfRange' ? 'missing' : state };
  });
  const head = [String(year), templates.proactive, templates.applications, capture];
  return [...head, formatCells(cells)].join('\t');
}

/** Reads an agency's file; throws where the text is none. */
export function parseAgencyColumns(text: string): AgencyColumns {
  const file = parseColumnFile(text, 'agency');
  const textsOf = (wanted: string) =>
    file.lines.filter(({ key }) => key === wanted).map((line) => line.text);
  return {
    release: file.release,
    ...parsePlace(lineOf(file, 'agency')),
    ancestors: textsOf('place').map(parsePlace),
    reports: textsOf('year').map(parseYear),
  };
}

function parsePlace(text: string): ColumnPlace {
  const [code = '', name = '', nameEn = ''] = text.split('\t');
  return { code, name, nameEn };
}

function parseYear(text: string): AgencyYear {
  const [year = '', proactive = '', applications = '', capture = '', cells = ''] = text.split('\t');
  const column = parseCells(cells, COLUMN_FIGURES.length);
  return {
    year: Number(year),
    templates: { proactive: templateNamed(proactive), applications: templateNamed(applications) },
    capture: capture === 'partial' || capture === 'complete' ? capture : 'document',
    figures: Object.fromEntries(entriesOf(column, 0, STATED_FROM)),
    stated: entriesOf(column, STATED_FROM, COLUMN_FIGURES.length)
      .filter(([, cell]) => cell.state !== 'missing')
      .map(([figure, cell]) => ({ figure, ...cell })),
  };
}

function entriesOf(column: CellColumn, from: number, to: number): [string, Cell][] {
  return COLUMN_FIGURES.slice(from, to).map((id, at) => [id, cellAt(column, from + at)]);
}

function templateNamed(text: string): Template {
  return text === '2021' || text === '2019' ? text : 'legacy';
}
