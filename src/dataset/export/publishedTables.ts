import { FIGURES } from '../../model/figures.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { formatNumber } from '../store/formatNumber.ts';
import { textCell } from './csvCell.ts';

/** A column of a published table, as the data package describes it. */
export interface PublishedColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
}

type Row = Record<string, string>;

/** A published table: its columns, its key, and the rows that one agency gives it. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PublishedColumn[];
  readonly primaryKey: readonly string[];
  readonly rowsOf: (record: AgencyRecord) => Row[];
}

const column = (
  name: string,
  type: PublishedColumn['type'],
  description: string,
): PublishedColumn => ({ name, type, description });

const CODE = column(
  'code',
  'string',
  'Agency: division code, with a dash and a slug for a department',
);
const YEAR = column('year', 'integer', 'Report year');
const FIGURE = column('figure', 'string', 'Figure id: table.row.column');
const STATE = column(
  'state',
  'string',
  'number, blank, dash, unreadable or missing; only number has a value',
);

/** Columns of reports.csv before the figures. */
export const REPORT_HEAD: readonly PublishedColumn[] = [
  CODE,
  column('agency', 'string', 'Chinese name'),
  column('region', 'string', 'Province, city and county, with blanks between'),
  YEAR,
  column('template', 'string', 'Template of the form: 2021, 2019, legacy or mixed'),
  column('published', 'date', 'Publication date where known'),
  column('url', 'string', 'Address of the original where known'),
  column('sha256', 'string', 'Hash of the document that was read'),
  column('capture', 'string', 'document, complete or partial: how much of the report is held'),
];

const REPORTS: PublishedTable = {
  name: 'reports',
  title: 'One row a report, one column a figure',
  columns: [
    ...REPORT_HEAD,
    ...FIGURES.map(({ id, zh, en }) => column(id, 'number', `${zh} / ${en}`)),
  ],
  primaryKey: ['code', 'year'],
  rowsOf: (record) =>
    record.reports.map((report) => ({ ...headOf(record, report), ...numbersOf(report) })),
};

/** A report's row before its figures. */
export function headOf({ agency, ancestors }: AgencyRecord, report: StoredReport): Row {
  return {
    ...keyOf(report),
    agency: textCell(agency.name),
    region: textCell(ancestors.map((place) => place.name).join(' ')),
    template: report.template,
    published: report.published ?? '',
    url: textCell(report.source.url),
    sha256: report.source.sha256 ?? '',
    capture: report.capture,
  };
}

function numbersOf({ figures }: StoredReport): Row {
  const cells = Object.entries(figures);
  return Object.fromEntries(
    cells.map(([id, cell]) => [id, cell.state === 'number' ? formatNumber(cell.value) : '']),
  );
}

const keyOf = ({ agency, year }: StoredReport): Row => ({ code: agency, year: String(year) });

const FIGURE_ROWS: PublishedTable = {
  name: 'figures',
  title: 'One row a figure of a report’s tables',
  columns: [CODE, YEAR, FIGURE, STATE, column('value', 'number', 'The printed number')],
  primaryKey: ['code', 'year', 'figure'],
  rowsOf: ({ reports }) =>
    reports.flatMap((report) =>
      Object.entries(report.figures).map(([figure, cell]) => ({
        ...keyOf(report),
        figure,
        state: cell.state,
        value: cell.state === 'number' ? formatNumber(cell.value) : '',
      })),
    ),
};

const STATES: PublishedTable = {
  name: 'states',
  title: 'The figures that hold no number, and what they hold',
  columns: [CODE, YEAR, FIGURE, STATE],
  primaryKey: ['code', 'year', 'figure'],
  rowsOf: (record) =>
    FIGURE_ROWS.rowsOf(record)
      .filter((row) => row.state !== 'number')
      .map(({ value: _, ...row }) => row),
};

const STATED: PublishedTable = {
  name: 'stated',
  title: 'Figures that reports state in prose, one row a mention',
  columns: [
    CODE,
    YEAR,
    FIGURE,
    column('mention', 'integer', '1 for the first mention in the report'),
    STATE,
    column('value', 'number', 'The stated number'),
    column('unit', 'string', 'Measure word as printed'),
    column('qualifier', 'string', 'exact, about, moreThan or lessThan'),
    column('place', 'string', 'Where it stands in the document'),
  ],
  primaryKey: ['code', 'year', 'figure', 'mention'],
  rowsOf: ({ reports }) => reports.flatMap(mentionRows),
};

function mentionRows(report: StoredReport): Row[] {
  const counts = new Map<string, number>();
  return report.stated.map((mention) => {
    const count = (counts.get(mention.figure) ?? 0) + 1;
    counts.set(mention.figure, count);
    return {
      ...keyOf(report),
      figure: mention.figure,
      mention: String(count),
      state: mention.state,
      value: mention.state === 'number' ? formatNumber(mention.value) : '',
      unit: textCell(mention.unit),
      qualifier: mention.qualifier,
      place: textCell(mention.place),
    };
  });
}

const AGENCIES: PublishedTable = {
  name: 'agencies',
  title: 'The agencies with a report',
  columns: [
    CODE,
    column('name', 'string', 'Chinese name'),
    column('nameEn', 'string', 'English name'),
    column('kind', 'string', 'province, city, county, town or department'),
    column('division', 'string', 'Code of the division it belongs to'),
    column('region', 'string', 'Province, city and county, with blanks between'),
    column('pinyin', 'string', 'Tone-free syllables of the name'),
    column('years', 'string', 'Report years held, with blanks between'),
  ],
  primaryKey: ['code'],
  rowsOf: ({ agency, ancestors, reports }) => [
    {
      code: agency.code,
      name: textCell(agency.name),
      nameEn: textCell(agency.nameEn),
      kind: agency.kind,
      division: agency.division,
      region: textCell(ancestors.map((place) => place.name).join(' ')),
      pinyin: textCell(agency.pinyin),
      years: reports.map((report) => report.year).join(' '),
    },
  ],
};

/** The tables that are made from the agencies' records, in the order the data package lists them. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  REPORTS,
  STATES,
  FIGURE_ROWS,
  STATED,
  AGENCIES,
];
