import { styleText } from 'node:util';
import { type Diagnostic, SEVERITIES, type Severity } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import type { FigureState } from '../../model/figureState.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormRow } from '../../model/formRow.ts';
import { PART_LABELS, TABLE_KEYS, type TableKey } from '../../model/parts.ts';
import { formatPlace } from '../../model/place.ts';
import type { FigureReading, Report, StatedMention } from '../../model/report.ts';
import type { AgencyAnswer, ParsedFile } from './parsedFile.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';
type Paint = (style: Style, text: string) => string;

const STYLE_OF: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'dim',
};
const STYLE_OF_STATE: Readonly<Record<FigureState, Style | undefined>> = {
  number: undefined,
  blank: 'dim',
  dash: 'cyan',
  unreadable: 'red',
  missing: 'yellow',
  notInTemplate: 'dim',
};
const LABEL_WIDTH = 44;
const VALUE_WIDTH = 8;

/** The files for people: head, the three tables row by row, what the prose states, and what was met. */
export function formatParseTable(files: readonly ParsedFile[], isColoured: boolean): string {
  const paint: Paint = (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  return files.map((file) => formatFile(file, paint).join('\n')).join('\n\n');
}

function formatFile({ file, ingested, agency }: ParsedFile, paint: Paint): string[] {
  const heading = paint('bold', file);
  const met = formatDiagnostics(ingested.diagnostics, paint);
  if (ingested.kind === 'rejected') {
    return [heading, `  ${formatDiagnostic(ingested.reason, paint)}`, ...met];
  }
  const { report } = ingested;
  return [
    heading,
    ...formatHead(report, agency),
    ...TABLE_KEYS.flatMap((table) => formatTable(table, report, paint)),
    ...formatStated(report.stated, paint),
    ...met,
  ];
}

function formatHead(report: Report, agency: AgencyAnswer | undefined): string[] {
  const { title, year, published, templates } = report;
  return [
    `  title      ${title ?? '-'}`,
    ...(agency ? [`  agency     ${formatAgency(agency)}`] : []),
    `  year       ${year ?? '-'}`,
    `  published  ${published?.date ?? '-'}`,
    `  template   proactive ${templates.proactive}, applications ${templates.applications}`,
  ];
}

function formatAgency(agency: AgencyAnswer): string {
  if (agency.kind === 'resolved') return `${agency.code} ${agency.name}`;
  const names = agency.candidates.map(({ code, name }) => `${code} ${name}`);
  return `not resolved: ${agency.reason}${names.length > 0 ? ` (${names.join('; ')})` : ''}`;
}

function formatTable(table: TableKey, report: Report, paint: Paint): string[] {
  const template =
    table === 'proactive' ? report.templates.proactive : report.templates.applications;
  const rows = rowsOf(table, template);
  if (rows.length === 0) return [];
  const figures = new Map(report.figures.map((figure) => [figure.figure, figure]));
  const title = paint('cyan', `${PART_LABELS[table].zh} (${PART_LABELS[table].en})`);
  const lines = rows.flatMap((row, at) => [
    ...(row.columns === rows[at - 1]?.columns ? [] : [paint('dim', `  ${columnsOf(row)}`)]),
    formatRow(row, figures, paint),
  ]);
  return ['', `  ${title}`, ...lines];
}

/** Named where they change: the rows of table 2 have columns of their own. */
function columnsOf(row: FormRow): string {
  return row.columns.map(({ id }) => id).join(', ');
}

function formatRow(
  row: FormRow,
  figures: ReadonlyMap<string, FigureReading>,
  paint: Paint,
): string {
  const found = row.columns.map(({ id }) => figures.get(`${row.id}.${id}`));
  const values = found.map((figure) => formatValue(figure, paint));
  const source = found.find((figure) => figure?.place !== undefined);
  const origin = source ? `  ${paint('dim', formatOrigin(source, found))}` : '';
  return `  ${row.id.padEnd(LABEL_WIDTH)}${values.join(' ')}${origin}`;
}

function formatValue(figure: FigureReading | undefined, paint: Paint): string {
  const state = figure?.state ?? 'missing';
  const text = figure?.state === 'number' ? String(figure.value) : state;
  const style = STYLE_OF_STATE[state];
  const padded = text.padStart(VALUE_WIDTH);
  return style ? paint(style, padded) : padded;
}

/** Where a row was read and by which rule; what is printed, wherever that is not the value itself. */
function formatOrigin(
  { place, rule }: FigureReading,
  row: readonly (FigureReading | undefined)[],
): string {
  const printed = row.flatMap((figure) => (figure && isPrintedOtherwise(figure) ? figure.raw : []));
  const texts = [...new Set(printed)].map((raw) => `"${raw}"`);
  const origin = [place && formatPlace(place), rule, ...texts];
  return origin.filter((text) => text !== undefined).join(', ');
}

const isPrintedOtherwise = (figure: FigureReading): boolean =>
  figure.raw !== '' && (figure.state !== 'number' || figure.raw !== String(figure.value));

function formatStated(stated: readonly StatedMention[], paint: Paint): string[] {
  if (stated.length === 0) return [];
  return ['', `  ${paint('cyan', 'stated in the prose')}`, ...stated.map(formatMention)];
}

function formatMention(mention: StatedMention): string {
  const { figure, raw, unit, qualifier, place } = mention;
  const value = mention.state === 'number' ? String(mention.value) : mention.state;
  const words = [
    `"${raw}${unit}"`,
    ...(qualifier === 'exact' ? [] : [qualifier]),
    formatPlace(place),
  ];
  return `  ${figure.padEnd(LABEL_WIDTH)}${value.padStart(VALUE_WIDTH)}  ${words.join(', ')}`;
}

function formatDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint): string[] {
  if (diagnostics.length === 0) return [];
  const sorted = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  return ['', ...sorted.map((diagnostic) => `  ${formatDiagnostic(diagnostic, paint)}`)];
}

/** A diagnostic in one line: severity, sentence, subject, what is there and what was expected, place. */
function formatDiagnostic(diagnostic: Diagnostic, paint: Paint): string {
  const { code, severity, subject, actual, expected, place } = diagnostic;
  const details = [
    subject,
    actual && `found "${actual}"`,
    expected && `expected ${expected}`,
    place && formatPlace(place),
  ].filter((detail) => detail !== undefined && detail !== '');
  const words = [`${DIAGNOSTIC_CODES[code].en} [${code}]`, ...details].join(', ');
  return `${paint(STYLE_OF[severity], severity)} ${words}`;
}
