import type { Agency } from '../../src/model/agency.ts';
import type { Cell } from '../../src/model/figureState.ts';
import { figureIdsOf } from '../../src/model/figures.ts';
import type { Capture, StoredMention, StoredReport } from '../../src/model/storedReport.ts';
import { reportTemplateOf, type Template, templateDueIn } from '../../src/model/template.ts';

/** An invented body; its names are as awkward as names may be. */
export const AGENCY: Agency = {
  code: '990101001',
  name: '青石街道',
  nameEn: 'Qingshi Subdistrict',
  kind: 'town',
  division: '990101001',
  pinyin: 'qing shi jie dao',
};

export const number = (value: number): Cell => ({ state: 'number', value });

export interface Invention {
  readonly template?: Template;
  readonly capture?: Capture;
  /** What stands in every cell that is not given. */
  readonly fill?: Cell;
  readonly stated?: readonly StoredMention[];
}

/** A report with the figures given, and one content in all other cells of its template. */
export function inventReport(
  year: number,
  figures: Readonly<Record<string, Cell>> = {},
  {
    template = templateDueIn(year),
    capture = 'document',
    fill = number(0),
    stated = [],
  }: Invention = {},
): StoredReport {
  const templates = { proactive: template, applications: template };
  const ids = figureIdsOf(templates);
  return {
    agency: AGENCY.code,
    year,
    template: reportTemplateOf(templates),
    templates,
    capture,
    source: {},
    figures: Object.fromEntries(ids.map((id) => [id, figures[id] ?? fill])),
    stated: [...stated],
    diagnostics: [],
    digest: [],
  };
}

/** Cells of table 3's total column, by row. */
export function applications(
  rows: Readonly<Record<string, number | Cell['state']>>,
): Record<string, Cell> {
  return cells('applications', rows, 'total');
}

/** Cells by row, in one column of one table. */
export function cells(
  table: string,
  rows: Readonly<Record<string, number | Cell['state']>>,
  column: string,
): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(rows).map(([row, content]) => [`${table}.${row}.${column}`, toCell(content)]),
  );
}

/** A cell from a number or the name of another state. */
export function toCell(content: number | Cell['state']): Cell {
  if (typeof content === 'number') return number(content);
  if (content === 'number') throw new Error('a number needs its value');
  return { state: content };
}

export function mention(
  channel: string,
  value: number,
  qualifier: StoredMention['qualifier'] = 'exact',
): StoredMention {
  const figure = `stated.disclosed.${channel}`;
  return { state: 'number', value, figure, raw: String(value), unit: '条', qualifier };
}
