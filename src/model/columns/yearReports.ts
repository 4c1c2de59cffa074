import type { Capture } from '../storedReport.ts';
import type { Template } from '../template.ts';
import { createCellWriter, parseCells } from './cellText.ts';
import { formatColumnFile, lineOf, parseColumnFile } from './columnFile.ts';
import { formatVarint, readVarint } from './varint.ts';

/** Whether the sums that the form implies are there: rules 1 to 4 of its balance. */
export type Balance = 'holds' | 'broken' | 'notAssessable';

/** Codes of the columns are places in these; they are told again in the file's description. */
export const TEMPLATE_CODES: readonly Template[] = ['2021', '2019', 'legacy'];
export const CAPTURE_CODES: readonly Capture[] = ['document', 'complete', 'partial'];
export const BALANCE_CODES: readonly Balance[] = ['holds', 'broken', 'notAssessable'];

const COLUMNS = ['proactive', 'applications', 'capture', 'balance', 'numbers', 'figures'] as const;

/** What the reports of one year are, one place a report, in order of agency. */
export interface YearReports extends Readonly<Record<(typeof COLUMNS)[number], Uint16Array>> {
  readonly release: string;
  readonly year: number;
  /** Places in the agency index, ascending. */
  readonly agencies: Int32Array;
}

/** One report of the year. */
export interface YearReport {
  /** Place in the agency index; higher than that of the report before. */
  readonly agency: number;
  readonly proactive: Template;
  readonly applications: Template;
  readonly capture: Capture;
  readonly balance: Balance;
  /** Table figures that are numbers, of those that its templates have. */
  readonly numbers: number;
  readonly figures: number;
}

/** Puts the reports of a year into the text of their file. */
export interface YearReportsWriter {
  add(report: YearReport): void;
  text(head: { readonly release: string; readonly year: number }): string;
}

/** A year with no reports yet. */
export function createYearReports(): YearReportsWriter {
  const columns = COLUMNS.map((name) => ({ name, writer: createCellWriter() }));
  const agencies = createRunWriter();
  let reports = 0;
  return {
    add: (report) => {
      reports += 1;
      agencies.add(report.agency);
      for (const { name, writer } of columns) {
        writer.add({ state: 'number', value: codeOf(report, name) });
      }
    },
    text: ({ release, year }) =>
      formatColumnFile({
        kind: 'reports',
        release,
        lines: [
          { key: 'year', text: String(year) },
          { key: 'reports', text: String(reports) },
          { key: 'agencies', text: agencies.text() },
          ...columns.map(({ name, writer }) => ({ key: name, text: writer.text() })),
        ],
      }),
  };
}

function codeOf(report: YearReport, column: (typeof COLUMNS)[number]): number {
  switch (column) {
    case 'proactive':
    case 'applications':
      return TEMPLATE_CODES.indexOf(report[column]);
    case 'capture':
      return CAPTURE_CODES.indexOf(report.capture);
    case 'balance':
      return BALANCE_CODES.indexOf(report.balance);
    case 'numbers':
    case 'figures':
      return report[column];
  }
}

/** Ascending places as lengths of runs: so many left out, so many there, and so on. */
function createRunWriter() {
  let text = '';
  let next = 0;
  let from = 0;
  const written = () => (next === from ? '' : formatVarint(next - from));
  return {
    add: (place: number) => {
      if (place !== next || text === '') {
        text += written() + formatVarint(place - next);
        from = place;
      }
      next = place + 1;
    },
    text: () => text + written(),
  };
}

function parseRuns(text: string, count: number): Int32Array {
  const places = new Int32Array(count);
  const reader = { text, at: 0 };
  let filled = 0;
  let place = 0;
  while (reader.at < text.length) {
    place += readVarint(reader);
    const run = readVarint(reader);
    if (filled + run > count) throw new Error(`more than ${count} agencies`);
    for (let step = 0; step < run; step += 1) places[filled + step] = place + step;
    filled += run;
    place += run;
  }
  if (filled < count) throw new Error(`${filled} of ${count} agencies`);
  return places;
}

/** Reads the reports of a year; throws where the text is no such file. */
export function parseYearReports(text: string): YearReports {
  const file = parseColumnFile(text, 'reports');
  const count = Number(lineOf(file, 'reports'));
  const codes = (name: string) => Uint16Array.from(parseCells(lineOf(file, name), count).values);
  return {
    release: file.release,
    year: Number(lineOf(file, 'year')),
    agencies: parseRuns(lineOf(file, 'agencies'), count),
    proactive: codes('proactive'),
    applications: codes('applications'),
    capture: codes('capture'),
    balance: codes('balance'),
    numbers: codes('numbers'),
    figures: codes('figures'),
  };
}
