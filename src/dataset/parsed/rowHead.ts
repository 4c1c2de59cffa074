import { agencyCodeSchema } from '../../model/agency.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { dateSchema, sourceSchema, yearSchema } from '../../model/report.ts';
import { CAPTURES, type Capture } from '../../model/storedReport.ts';
import { REPORT_TEMPLATES, type ReportTemplate } from '../../model/template.ts';
import { oneLine } from '../store/oneLine.ts';
import { cellPlace, cellText, type ParsedTable, rejectRow, type TableRow } from './parsedTable.ts';
import type { HeadColumn } from './tableColumns.ts';
import type { TableProblem } from './tableProblem.ts';

/** Which report a row belongs to, and what the row knows of it. Unknown texts are empty. */
export interface RowHead {
  readonly code: string;
  readonly agency: string;
  readonly region: string;
  readonly year: number;
  readonly template?: ReportTemplate;
  readonly published?: string;
  readonly url?: string;
  readonly sha256?: string;
  readonly capture?: Capture;
  /** Cells that were passed over. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Agency and year of a row, as the key under which its report is found again. */
export function keyOfHead({ code, agency, region, year }: RowHead): string {
  return JSON.stringify(code === '' ? [year, agency, region] : [year, code]);
}

/** The year, also as spreadsheets and people write it: 2021.0, or with one character behind it. */
const YEAR = /^(\d{4})(?:\.0+|\D)?$/;
/** A program that takes codes for numbers writes them so. */
const DECIMAL_ZERO = /\.0+$/;
const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** Reads what a row says about its report; the reason where it cannot be told whose it is. */
export function readRowHead(table: ParsedTable, row: TableRow): RowHead | TableProblem {
  const text = (name: HeadColumn) => oneLine(cellText(table, row, name));
  const year = yearSchema.safeParse(Number(YEAR.exec(text('year'))?.[1])).data;
  if (year === undefined) {
    return rejectRow(table, row, 'year', text('year'), 'a year such as 2021: correct the cell');
  }
  const whose = readWhose(table, row, text);
  if ('where' in whose) return whose;
  const diagnostics: Diagnostic[] = [];
  const take = <Name extends HeadColumn, T>(
    name: Name,
    value: T | undefined,
    expected: string,
  ): Partial<Record<Name, T>> => takeCell({ table, row, diagnostics }, name, value, expected);
  return {
    ...whose,
    region: text('region'),
    year,
    ...take('template', wordAmong(REPORT_TEMPLATES, text('template')), REPORT_TEMPLATES.join(', ')),
    ...take('published', readDate(text('published')), 'a date such as 2022-01-14'),
    ...take('url', sourceSchema.shape.url.safeParse(text('url')).data, 'an http or https address'),
    ...take(
      'sha256',
      sourceSchema.shape.sha256.safeParse(text('sha256').toLowerCase()).data,
      '64 hexadecimal digits',
    ),
    ...take('capture', wordAmong(CAPTURES, text('capture')), CAPTURES.join(', ')),
    diagnostics,
  };
}

/** A code that stands in the agency's column is taken for what it is. */
function readWhose(
  table: ParsedTable,
  row: TableRow,
  text: (name: HeadColumn) => string,
): { readonly code: string; readonly agency: string } | TableProblem {
  const code = text('code').replace(DECIMAL_ZERO, '');
  const agency = text('agency').replace(DECIMAL_ZERO, '');
  if (code !== '' && !isCode(code)) {
    const expected =
      'a division code of 2, 4, 6 or 9 digits, or code-slug: correct or empty the cell';
    return rejectRow(table, row, 'code', code, expected);
  }
  if (code === '' && agency === '') {
    const expected = 'the code or the name of the agency: fill in one of the two';
    return rejectRow(table, row, table.columns.has('code') ? 'code' : 'agency', '', expected);
  }
  return code === '' && isCode(agency) ? { code: agency, agency: '' } : { code, agency };
}

const isCode = (text: string) => agencyCodeSchema.safeParse(text).success;

interface Taking {
  readonly table: ParsedTable;
  readonly row: TableRow;
  readonly diagnostics: Diagnostic[];
}

/** The cell under its name, or, where it holds something else than expected, nothing but a diagnostic. */
function takeCell<Name extends HeadColumn, T>(
  { table, row, diagnostics }: Taking,
  name: Name,
  value: T | undefined,
  expected: string,
): Partial<Record<Name, T>> {
  if (value !== undefined) return { [name]: value } as Partial<Record<Name, T>>;
  const actual = cellText(table, row, name);
  if (actual !== '') {
    const place = cellPlace(table, row, name);
    diagnostics.push(diagnose('cell-ignored', { subject: name, actual, expected, place }));
  }
  return {};
}

function wordAmong<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word === text);
}

function readDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  return dateSchema.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data;
}
