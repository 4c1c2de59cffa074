import { z } from 'zod';
import type { CsvRow } from '../../csv/parseCsv.ts';
import { agencyCodeSchema } from '../../model/agency.ts';
import { FIGURES, figureIdsOf } from '../../model/figures.ts';
import { dateSchema, sourceSchema, yearSchema } from '../../model/report.ts';
import { CAPTURES, type StoredFigure } from '../../model/storedReport.ts';
import { REPORT_TEMPLATES, reportTemplateOf, templateSchema } from '../../model/template.ts';
import { CELL_EXPECTED, formatFigureCell, parseFigureCell } from './figureCell.ts';
import { oneLine } from './oneLine.ts';
import { checkRow, type Reading, reportCell } from './readTable.ts';
import type { ReportFacts } from './storeRecords.ts';

/** Columns of a report's row before its figures. */
export const HEAD_COLUMNS = [
  'agency',
  'year',
  'template',
  'proactiveTemplate',
  'applicationsTemplate',
  'title',
  'published',
  'capture',
  'file',
  'format',
  'sha256',
  'url',
  'retrieved',
  'sourceNote',
  'sourceNoteEn',
  'parser',
] as const;

export const FIGURE_COLUMNS: readonly string[] = FIGURES.map((figure) => figure.id);

export const REPORT_COLUMNS: readonly string[] = [...HEAD_COLUMNS, ...FIGURE_COLUMNS];

/** Extra columns of a document whose agency is not known. */
export const UNRESOLVED_COLUMNS: readonly string[] = [
  ...HEAD_COLUMNS,
  'reason',
  'agencyAsPrinted',
  'candidates',
  ...FIGURE_COLUMNS,
];

/** A year as text. */
export const yearCellSchema = z
  .string()
  .regex(/^\d{4}$/, 'expected a year such as 2021')
  .transform(Number)
  .pipe(yearSchema);

const headSchema = z.strictObject({
  agency: agencyCodeSchema.optional(),
  year: yearCellSchema,
  template: z.enum(REPORT_TEMPLATES),
  proactiveTemplate: templateSchema,
  applicationsTemplate: templateSchema,
  title: z.string().optional(),
  published: dateSchema.optional(),
  capture: z.enum(CAPTURES),
  file: sourceSchema.shape.file,
  format: sourceSchema.shape.format,
  sha256: sourceSchema.shape.sha256,
  url: sourceSchema.shape.url,
  retrieved: sourceSchema.shape.retrieved,
  sourceNote: z.string().optional(),
  sourceNoteEn: z.string().optional(),
  parser: z.string().optional(),
});
type Head = z.infer<typeof headSchema>;

/** A report's facts as a row; `agency` is empty where it is not known. */
export function formatReportRow(facts: ReportFacts, agency: string): Record<string, string> {
  const { source, templates } = facts;
  const row: Record<string, string> = {
    agency,
    year: String(facts.year),
    template: facts.template,
    proactiveTemplate: templates.proactive,
    applicationsTemplate: templates.applications,
    title: oneLine(facts.title),
    published: facts.published ?? '',
    capture: facts.capture,
    file: oneLine(source.file),
    format: source.format ?? '',
    sha256: source.sha256 ?? '',
    url: source.url ?? '',
    retrieved: source.retrieved ?? '',
    sourceNote: oneLine(source.note),
    sourceNoteEn: oneLine(source.noteEn),
    parser: facts.parser ?? '',
  };
  for (const [id, figure] of Object.entries(facts.figures)) row[id] = formatFigureCell(figure);
  return row;
}

export interface ReportRow {
  readonly agency: string | undefined;
  readonly facts: ReportFacts;
}

/** A report's facts from its row; undefined, with its problems listed, where a cell is wrong. */
export function parseReportRow(reading: Reading, row: CsvRow): ReportRow | undefined {
  const before = reading.problems.length;
  const head = parseHead(reading, row);
  if (!head) return undefined;
  const templates = { proactive: head.proactiveTemplate, applications: head.applicationsTemplate };
  if (head.template !== reportTemplateOf(templates)) {
    const reason = `Unexpected "${head.template}", expected "${reportTemplateOf(templates)}" as the two template columns say`;
    reportCell(reading, row.line, 'template', reason, 'make the three template columns agree');
  }
  const figures = parseFigures(reading, row, figureIdsOf(templates));
  if (reading.problems.length > before) return undefined;
  return { agency: head.agency, facts: toFacts(head, figures) };
}

function parseHead(reading: Reading, row: CsvRow): Head | undefined {
  const values: Record<string, string> = {};
  for (const name of HEAD_COLUMNS) values[name] = row.values[name] ?? '';
  return checkRow(reading, row.line, values, headSchema);
}

/** The figures in the order of the form, which for the 2019 template is not the columns' order. */
function parseFigures(
  reading: Reading,
  row: CsvRow,
  due: readonly string[],
): Record<string, StoredFigure> {
  const figures: Record<string, StoredFigure> = {};
  for (const id of due) {
    const text = row.values[id] ?? '';
    const cell = parseFigureCell(text);
    if (cell && cell.state !== 'notInTemplate') figures[id] = cell;
    else {
      const actual = text === '' ? 'empty cell' : `"${text}"`;
      reportCell(
        reading,
        row.line,
        id,
        `Unexpected ${actual}, expected ${CELL_EXPECTED}`,
        CELL_REMEDY,
      );
    }
  }
  const isDue = new Set(due);
  for (const id of FIGURE_COLUMNS) {
    if (isDue.has(id) || !row.values[id]) continue;
    const reason = `Unexpected "${row.values[id]}", expected an empty cell: the report's template has no such figure`;
    reportCell(reading, row.line, id, reason, 'empty the cell, or correct the template columns');
  }
  return figures;
}

const CELL_REMEDY =
  'write digits without grouping or unit, or the word for what is there; a missing number is never 0';

function toFacts(head: Head, figures: Record<string, StoredFigure>): ReportFacts {
  const {
    title,
    published,
    parser,
    file,
    format,
    sha256,
    url,
    retrieved,
    sourceNote,
    sourceNoteEn,
  } = head;
  return {
    year: head.year,
    template: head.template,
    templates: { proactive: head.proactiveTemplate, applications: head.applicationsTemplate },
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    capture: head.capture,
    source: {
      ...(file !== undefined && { file }),
      ...(format !== undefined && { format }),
      ...(sha256 !== undefined && { sha256 }),
      ...(url !== undefined && { url }),
      ...(retrieved !== undefined && { retrieved }),
      ...(sourceNote !== undefined && { note: sourceNote }),
      ...(sourceNoteEn !== undefined && { noteEn: sourceNoteEn }),
    },
    ...(parser !== undefined && { parser }),
    figures,
    stated: [],
    diagnostics: [],
  };
}
